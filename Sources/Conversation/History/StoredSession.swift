/// Whose session it is; nobody else sees it.
public struct SessionOwner: Sendable, Hashable, Codable {
  /// The user id of the process that opened it.
  public var userID: UInt32
  /// The caller's own name for one of its users; `nil` for the person at the terminal.
  public var name: String?

  /// Creates an owner.
  public init(userID: UInt32, name: String? = nil) {
    self.userID = userID
    self.name = name
  }
}

/// Where a session was opened.
public enum SessionOrigin: String, Sendable, Codable, CaseIterable {
  /// A chat on a terminal.
  case repl
  /// A single question that was asked to be kept.
  case ask
  /// The socket.
  case socket
  /// A host that speaks the Model Context Protocol.
  case mcp
}

/// A session as it is stored: its state, and times in ISO 8601 UTC to the second.
public struct StoredSession: Sendable, Equatable {
  /// The handle.
  public var id: String
  /// Whose it is.
  public var owner: SessionOwner
  /// Where it was opened.
  public var origin: SessionOrigin
  /// A title made of topics, never of the person's words; `nil` before the first answer.
  public var title: String?
  /// When it was opened.
  public var startedAt: String
  /// When the last turn was.
  public var lastAt: String
  /// Until when it is kept; `nil` for ever.
  public var keepUntil: String?
  /// The state that the next turn starts from.
  public var state: Session
  /// The digest of the content that answered last.
  public var contentDigest: String

  /// Creates a stored session.
  public init(
    id: String,
    owner: SessionOwner,
    origin: SessionOrigin,
    title: String? = nil,
    startedAt: String,
    lastAt: String,
    keepUntil: String?,
    state: Session,
    contentDigest: String
  ) {
    self.id = id
    self.owner = owner
    self.origin = origin
    self.title = title
    self.startedAt = startedAt
    self.lastAt = lastAt
    self.keepUntil = keepUntil
    self.state = state
    self.contentDigest = contentDigest
  }
}

/// A turn as it is stored.
///
/// Of a crisis turn, and of the two turns before it, only time and route are there: question,
/// reply and explanation are `nil`, topic, level and answer id are empty.
public struct StoredTurn: Sendable, Equatable {
  /// The session's handle.
  public var session: String
  /// The turn, counted from 1.
  public var number: Int
  /// When it was, ISO 8601 UTC.
  public var at: String
  /// Which way it went.
  public var route: String
  /// The words of the person, with phone numbers and addresses masked.
  public var question: String?
  /// The reply.
  public var reply: ReplyRecord?
  /// Why it was answered so.
  public var explanation: Explanation?

  /// Creates a stored turn.
  public init(
    session: String,
    number: Int,
    at: String,
    route: String,
    question: String?,
    reply: ReplyRecord?,
    explanation: Explanation?
  ) {
    self.session = session
    self.number = number
    self.at = at
    self.route = route
    self.question = question
    self.reply = reply
    self.explanation = explanation
  }
}
