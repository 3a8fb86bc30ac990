public import Safety

/// What a caller wants, whichever protocol said it.
public enum Call: Sendable, Equatable {
  case ask(Ask)
  case explain(Explain)
  case openSession(OpenSession)
  case listSessions(owner: String?, Page)
  case sessionHistory(SessionPage)
  case undo(session: String, owner: String?, turns: Int)
  case export(SessionPage, ExportFormat)
  case forget(Forget)
  case listIntents
  case matchIntent(text: String)
  case listSources(Page)
  case getSource(String)
  case emergencyInfo(region: String?)
  case serverInfo
  case serverHealth
  case serverMethods
}

/// What is kept of a session.
public enum Keep: String, Sendable, CaseIterable {
  /// Nothing: each question stands alone.
  case none
  /// In memory, until an hour after the last question.
  case memory
  /// On disk.
  case disk
}

/// A question.
public struct Ask: Sendable, Equatable {
  /// How the reply is given.
  public enum Format: String, Sendable, CaseIterable {
    /// The whole object.
    case json
    /// The text, with what a program must know to show it.
    case text
  }

  /// The question.
  public var text: String
  /// The session it belongs to.
  public var session: String?
  /// The caller's name for its user.
  public var owner: String?
  /// Risks that the caller knows of.
  public var risks: [RiskProfile.Entry] = []
  /// The region's ISO code.
  public var region: String?
  /// How the reply is given.
  public var format = Format.json
  /// Whether a session is opened for it.
  public var keep = Keep.none
  /// Whether amounts may be named at all.
  public var isFigureChannel = true

  /// Creates a question.
  public init(_ text: String, session: String? = nil, owner: String? = nil) {
    self.text = text
    self.session = session
    self.owner = owner
  }
}

/// Which answer to explain: the last one with the id, or a session's turn.
public struct Explain: Sendable, Equatable {
  /// The answer's id.
  public var answer: String?
  /// The session.
  public var session: String?
  /// The turn, counted from 1; `nil` for the last.
  public var turn: Int?
  /// The caller's name for its user.
  public var owner: String?

  /// Creates a target.
  public init(
    answer: String? = nil,
    session: String? = nil,
    turn: Int? = nil,
    owner: String? = nil
  ) {
    self.answer = answer
    self.session = session
    self.turn = turn
    self.owner = owner
  }
}

/// A session to open.
public struct OpenSession: Sendable, Equatable {
  /// What is kept of it.
  public var keep = Keep.memory
  /// The caller's name for its user.
  public var owner: String?
  /// Risks that the caller knows of.
  public var risks: [RiskProfile.Entry] = []
  /// The region's ISO code.
  public var region: String?
  /// Whether a host opened it over the Model Context Protocol.
  public var isFromHost = false

  /// Creates a session that is kept in memory.
  public init() {}
}

/// A part of a list.
public struct Page: Sendable, Equatable {
  /// Where the page before ended.
  public var cursor: String?
  /// The most items.
  public var limit: Int

  /// Creates a page.
  public init(cursor: String? = nil, limit: Int = 50) {
    self.cursor = cursor
    self.limit = limit
  }
}

/// A part of a session's turns, or of all turns that hold words.
public struct SessionPage: Sendable, Equatable {
  /// The session.
  public var session: String?
  /// Words to look for in all sessions.
  public var search: String?
  /// The caller's name for its user.
  public var owner: String?
  /// The part.
  public var page: Page

  /// Creates a part of a session.
  public init(session: String?, search: String? = nil, owner: String? = nil, page: Page = Page()) {
    self.session = session
    self.search = search
    self.owner = owner
    self.page = page
  }
}

/// How a session is exported.
public enum ExportFormat: String, Sendable, CaseIterable {
  case json
  case markdown
  case text
}

/// What to forget.
public struct Forget: Sendable, Equatable {
  /// One session; `nil` for all of the owner.
  public var session: String?
  /// The caller's name for its user.
  public var owner: String?

  /// Creates a selection.
  public init(session: String?, owner: String? = nil) {
    self.session = session
    self.owner = owner
  }
}
