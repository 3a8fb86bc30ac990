import ChatProtocol
import NIOCore

/// Counts connections, in all and by user; bound to the first event loop.
final class ConnectionRegistry {
  private let limits: Limits
  private var byUser: [UInt32: Int] = [:]
  private var count = 0

  init(limits: Limits) { self.limits = limits }

  /// What to do with a new connection.
  enum Verdict {
    case welcome
    /// Welcome once the longest idle one has gone.
    case full
    case refused(ProtocolError)
  }

  /// Counts a new connection, unless it is refused.
  func admit(_ user: UInt32, makingRoom: Bool = false) -> Verdict {
    guard byUser[user, default: 0] < limits.connectionsPerUser else {
      return .refused(.tooMany("You have", limits.connectionsPerUser))
    }
    guard count < limits.connections || makingRoom else { return .full }
    byUser[user, default: 0] += 1
    count += 1
    return .welcome
  }

  /// Uncounts a connection.
  func leave(_ user: UInt32) {
    count -= 1
    byUser[user, default: 1] -= 1
    if byUser[user] == 0 { byUser[user] = nil }
  }
}

extension ProtocolError {
  static func tooMany(_ who: String, _ limit: Int) -> ProtocolError {
    ProtocolError(
      .tooManyConnections,
      "\(who) \(limit) connections, and no more are taken: close one and try again.",
      limit: limit
    )
  }

  static let madeRoom = ProtocolError(
    .tooManyConnections,
    "This connection was idle the longest and makes room for another: connect again."
  )

  static let notPermitted = ProtocolError(
    .notPermitted,
    "This server answers other users only: start one of your own."
  )
}
