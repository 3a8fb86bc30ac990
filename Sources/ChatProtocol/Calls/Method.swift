/// The methods of the protocol.
enum Method: String, Sendable, CaseIterable {
  case ask
  case emergencyInfo = "emergency.info"
  case explain
  case intentsList = "intents.list"
  case intentsMatch = "intents.match"
  case serverHealth = "server.health"
  case serverInfo = "server.info"
  case serverMethods = "server.methods"
  case sessionExport = "session.export"
  case sessionForget = "session.forget"
  case sessionHistory = "session.history"
  case sessionList = "session.list"
  case sessionOpen = "session.open"
  case sessionUndo = "session.undo"
  case sourcesGet = "sources.get"
  case sourcesList = "sources.list"

  /// What the method is for.
  var about: String {
    switch self {
    case .ask: "Answers a question; without a session nothing is remembered or kept."
    case .emergencyInfo: "Numbers for help, as far as a page that shows them was seen."
    case .explain: "How a question was read and why it was answered so."
    case .intentsList: "What can be asked about, with an example each."
    case .intentsMatch: "How a text is read, without an answer."
    case .serverHealth: "Whether all is well, and what is not."
    case .serverInfo: "Versions, limits and the content that answers."
    case .serverMethods: "This list, with JSON Schemas."
    case .sessionExport: "The turns of a session as one text."
    case .sessionForget: "Removes a session, or all of the owner, for real."
    case .sessionHistory: "The turns of a session, or all turns that hold words."
    case .sessionList: "The owner's sessions, the latest first."
    case .sessionOpen: "Opens a session, which remembers what was told."
    case .sessionUndo: "Takes the last turns back."
    case .sourcesGet: "A source with its dates."
    case .sourcesList: "The sources that answers rest on."
    }
  }

  /// The parameters.
  var signature: Signature { Self.signatures[self] ?? Signature([]) }

  private static let signatures: [Method: Signature] = [
    .ask: Signature([
      text, session, owner, risks, region,
      Parameter("format", .choice(Ask.Format.allCases.map(\.rawValue)), "How the reply is given."),
      Parameter(
        "keep",
        .choice(Keep.allCases.map(\.rawValue)),
        "Opens a session for the question; `none` by default."
      ),
    ]),
    .emergencyInfo: Signature([region]),
    .explain: Signature([
      Parameter("answer", .text(limit: 100), "The id of an answer."),
      session, owner,
      Parameter("turn", .integer(1...1_000_000), "The turn of the session; the last by default."),
    ]),
    .intentsMatch: Signature([text]),
    .sessionExport: Signature([
      neededSession, owner, cursor, limit,
      Parameter(
        "format",
        .choice(ExportFormat.allCases.map(\.rawValue)),
        "`markdown` by default."
      ),
    ]),
    .sessionForget: Signature([
      session, owner,
      Parameter("all", .flag, "Forgets all sessions of the owner."),
      Parameter("confirm", .flag, "Must be true."),
    ]),
    .sessionHistory: Signature([
      session, owner, cursor, limit,
      Parameter("search", .text(limit: 200), "Words that the turns hold."),
    ]),
    .sessionList: Signature([owner, cursor, limit]),
    .sessionOpen: Signature([
      Parameter(
        "keep",
        .choice(Keep.allCases.map(\.rawValue)),
        "`memory` by default; `disk` keeps it for 30 days."
      ),
      owner, risks, region,
    ]),
    .sessionUndo: Signature([
      neededSession, owner,
      Parameter("turns", .integer(1...8), "How many; one by default."),
    ]),
    .sourcesGet: Signature([
      Parameter("id", .text(limit: 200), isRequired: true, "The id of the source.")
    ]),
    .sourcesList: Signature([cursor, limit]),
  ]

  // MARK: - Parameters that several methods share

  static let text = Parameter(
    "text",
    .question,
    isRequired: true,
    "The question, at most 4,000 bytes."
  )
  static let session = Parameter("session", .text(limit: 100), "The handle of a session.")
  static let neededSession = Parameter(
    "session",
    .text(limit: 100),
    isRequired: true,
    "The handle of a session."
  )
  static let owner = Parameter(
    "owner",
    .text(limit: 200),
    "Your own name for the user whose session it is; other names don't see it."
  )
  static let risks = Parameter(
    "risks",
    .risks,
    "Risks you know of, such as `pregnancy` or `interaction:ssri`."
  )
  static let region = Parameter("region", .text(limit: 8), "The region's ISO code, such as `US`.")
  static let cursor = Parameter("cursor", .text(limit: 200), "The `next` of the page before.")
  static let limit = Parameter("limit", .integer(1...200), "The most items; 50 by default.")
}
