public import Conversation

/// What a server takes; all of it is reported by `server.info`.
public struct Limits: Sendable, Equatable {
  /// The most bytes of a request line.
  public var lineBytes = 65_536
  /// The most bytes of a question.
  public var textBytes = Message.maximumBytes
  /// The most bytes of a reply line.
  public var replyBytes = 262_144
  /// How deep JSON may be nested.
  public var depth = 32
  /// The most connections.
  public var connections = 64
  /// The most connections of one user.
  public var connectionsPerUser = 16
  /// The most requests of one connection that wait for an answer.
  public var readAhead = 32
  /// The most seconds for a request.
  public var requestSeconds = 2
  /// The most seconds for the rest of a line.
  public var halfLineSeconds = 30
  /// The most seconds for a client to read.
  public var unreadSeconds = 30
  /// The most sessions in memory.
  public var sessions = 20_000
  /// Seconds until an idle session that is kept in memory alone is forgotten.
  public var memorySeconds = 3600
  /// Seconds until an idle session that is on disk leaves memory.
  public var idleSeconds = 60
  /// The most items of a page.
  public var pageItems = 200

  /// Creates the limits that stand in the manual.
  public init() {}

  /// The limits by name, in order of name.
  public var named: [(name: String, value: Int)] {
    [
      ("connections", connections), ("connectionsPerUser", connectionsPerUser),
      ("depth", depth), ("halfLineSeconds", halfLineSeconds), ("idleSeconds", idleSeconds),
      ("lineBytes", lineBytes), ("memorySeconds", memorySeconds), ("pageItems", pageItems),
      ("readAhead", readAhead), ("replyBytes", replyBytes), ("requestSeconds", requestSeconds),
      ("sessions", sessions), ("textBytes", textBytes), ("unreadSeconds", unreadSeconds),
    ]
  }

  /// Writes the limits as an object.
  public func write(to json: inout JSONText) {
    json.object { json in
      for limit in named {
        json.key(limit.name)
        json.value(limit.value)
      }
    }
  }
}
