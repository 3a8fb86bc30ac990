import ChatProtocol
import Glibc
import NIOCore

/// Decides who comes in, and sets up the connection of who does.
struct Doorman: Sendable {
  let ring: ShardRing
  let registry: NIOLoopBound<ConnectionRegistry>
  let configuration: ServerConfiguration

  /// Sets up a connection that was accepted.
  func receive(_ channel: any Channel) -> EventLoopFuture<Void> {
    Peer.of(channel).flatMap { peer in
      guard isPermitted(peer) else { return refuse(channel, .notPermitted) }
      return admit(peer).hop(to: channel.eventLoop).flatMap { error in
        guard let error else { return welcome(channel, peer) }
        return refuse(channel, error)
      }
    }
  }

  private func isPermitted(_ peer: Peer) -> Bool {
    switch configuration.admission {
    case .everybody: true
    case .users(let others):
      peer.userID == geteuid() || peer.userID == 0 || others.contains(peer.userID)
    }
  }

  /// Why the peer can't come in, or `nil`; the one who comes in is counted.
  private func admit(_ peer: Peer) -> EventLoopFuture<ProtocolError?> {
    let registry = registry
    return registry.eventLoop.flatSubmit {
      switch registry.value.admit(peer.userID) {
      case .welcome: registry.eventLoop.makeSucceededFuture(nil)
      case .refused(let error): registry.eventLoop.makeSucceededFuture(error)
      case .full: makeRoom(for: peer)
      }
    }
  }

  /// Closes the connection that was idle the longest.
  private func makeRoom(for peer: Peer) -> EventLoopFuture<ProtocolError?> {
    let (registry, ring) = (registry, ring)
    return ring.gather(on: registry.eventLoop) { $0.longestIdle?.lastActive }.flatMap { times in
      let oldest = times.enumerated().compactMap { index, time in time.map { (index, $0) } }
        .min { $0.1 < $1.1 }
      guard let (index, _) = oldest else {
        let error = ProtocolError.tooMany("The server has", configuration.facts.limits.connections)
        return registry.eventLoop.makeSucceededFuture(error)
      }
      let shard = ring.shards[index]
      return shard.eventLoop.submit { shard.value.longestIdle?.dismiss(.madeRoom) }
        .hop(to: registry.eventLoop)
        .map {
          guard case .refused(let error) = registry.value.admit(peer.userID, makingRoom: true)
          else { return nil }
          return error
        }
    }
  }

  private func welcome(_ channel: any Channel, _ peer: Peer) -> EventLoopFuture<Void> {
    let registry = registry
    let home = ring.shards.first { $0.eventLoop === channel.eventLoop } ?? ring.shards[0]
    return channel.eventLoop.submit {
      let handler = ConnectionHandler(
        shard: home.value,
        peer: peer,
        allowsText: configuration.facts.allowsText,
        allocator: channel.allocator
      ) {
        registry.eventLoop.execute { registry.value.leave(peer.userID) }
      }
      try channel.pipeline.syncOperations.addHandler(handler)
    }
  }

  private func refuse(_ channel: any Channel, _ error: ProtocolError) -> EventLoopFuture<Void> {
    channel.eventLoop.submit {
      try channel.pipeline.syncOperations.addHandler(RefusalHandler(error))
    }
  }
}

extension Shard {
  /// The connection that was idle the longest, if one is idle.
  var longestIdle: ConnectionHandler? {
    connections.values.filter(\.isIdle).min { $0.lastActive < $1.lastActive }
  }
}

/// Says why somebody can't come in, and closes.
private final class RefusalHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let error: ProtocolError

  init(_ error: ProtocolError) { self.error = error }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { say(context) }
  }

  func channelActive(context: ChannelHandlerContext) { say(context) }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func say(_ context: ChannelHandlerContext) {
    let bytes = ByteBuffer(bytes: RPCWriter.error(.unknown, error))
    context.writeAndFlush(wrapOutboundOut(bytes)).assumeIsolated().whenComplete { _ in
      context.close(promise: nil)
    }
  }
}
