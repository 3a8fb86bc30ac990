import Glibc
import NIOCore

/// Who is at the other end of a connection, as the kernel said when it connected.
struct Peer: Sendable, Equatable {
  /// What `SO_PEERCRED` fills in (unix(7)); the C library shows it to GNU sources only.
  private struct Credentials: Sendable {
    var process: Int32 = 0
    var user: UInt32 = 0
    var group: UInt32 = 0
  }

  let userID: UInt32
  let processID: Int32

  init(userID: UInt32, processID: Int32) {
    self.userID = userID
    self.processID = processID
  }

  /// This process itself, for standard input and output.
  static var own: Peer { Peer(userID: geteuid(), processID: getpid()) }

  /// Asks the kernel who connected.
  static func of(_ channel: any Channel) -> EventLoopFuture<Peer> {
    guard let provider = channel as? any SocketOptionProvider else {
      return channel.eventLoop.makeFailedFuture(ServerError.peerUnknown)
    }
    let credentials: EventLoopFuture<Credentials> = provider.unsafeGetSocketOption(
      level: .socket,
      name: NIOBSDSocket.Option(rawValue: SO_PEERCRED)
    )
    return credentials.map { Peer(userID: $0.user, processID: $0.process) }
  }
}
