/// Keeps sessions and their turns; SQLite and memory conform, and one contract suite runs on both.
///
/// Every call is atomic and durable when it returns. Sessions of other owners are as if they were
/// not there. Calls block; callers that must not block run them elsewhere.
public protocol HistoryStore: Sendable {
  /// Stores a session that was opened, or its changed state.
  func save(_ session: StoredSession) throws(HistoryError)

  /// Appends turns together with the states that follow them, all or none: one commit for many.
  ///
  /// A turn with route `crisis` is stored without words, whatever it holds, and the two turns
  /// before it lose theirs, as does the session's title.
  func append(_ entries: [HistoryEntry]) throws(HistoryError)

  /// The session with the handle, or `nil` when there is none for this owner.
  func session(_ id: String, owner: SessionOwner) throws(HistoryError) -> StoredSession?

  /// The owner's sessions, the latest first; `after` is the last handle of the page before.
  func sessions(
    owner: SessionOwner,
    after: String?,
    limit: Int
  ) throws(HistoryError) -> [StoredSession]

  /// The turns of a session in order, from the one after `after`.
  func turns(
    of session: String,
    owner: SessionOwner,
    after: Int,
    limit: Int
  ) throws(HistoryError) -> [StoredTurn]

  /// The owner's turns that hold all the words, the latest first.
  func search(
    _ words: String,
    owner: SessionOwner,
    limit: Int
  ) throws(HistoryError) -> [StoredTurn]

  /// Removes the last turns of a session for real and stores the state before them; says how many
  /// went.
  func undo(
    _ count: Int,
    of session: String,
    owner: SessionOwner,
    state: Session
  ) throws(HistoryError) -> Int

  /// Removes what the selection names for real, and looks for its words in the raw files.
  func forget(
    _ selection: ForgetSelection,
    owner: SessionOwner
  ) throws(HistoryError) -> ForgetReport

  /// Removes sessions kept until before the time, of all owners; says how many went.
  func expire(before time: String) throws(HistoryError) -> Int
}

/// A turn with the session as it is after it.
public struct HistoryEntry: Sendable, Equatable {
  /// The turn.
  public var turn: StoredTurn
  /// The session after it.
  public var session: StoredSession

  /// Creates an entry.
  public init(turn: StoredTurn, session: StoredSession) {
    self.turn = turn
    self.session = session
  }
}

/// What to forget.
public enum ForgetSelection: Sendable, Equatable {
  /// One session with all its turns.
  case session(String)
  /// The last turn of a session.
  case lastTurn(of: String)
  /// All turns that hold the words.
  case matching(String)
  /// Everything of the owner.
  case all
}

/// What went, and whether a search of the raw files found none of its words.
public struct ForgetReport: Sendable, Equatable {
  /// How many sessions went.
  public var sessions: Int
  /// How many turns went.
  public var turns: Int
  /// Whether the words were looked for in the raw files and not found.
  public var isVerified: Bool

  /// Creates a report.
  public init(sessions: Int, turns: Int, isVerified: Bool) {
    self.sessions = sessions
    self.turns = turns
    self.isVerified = isVerified
  }
}

/// Why history could not be kept or read.
public enum HistoryError: Error, Equatable, CustomStringConvertible {
  /// There is no such session for this owner.
  case unknownSession(String)
  /// The file could not be opened, read or written, with the cause in words.
  case unavailable(path: String, cause: String)
  /// Another process holds the file for too long.
  case busy(path: String)
  /// The file was written by a later version of the program.
  case newerSchema(path: String, version: Int)

  /// The error in one sentence for the person, with what to do.
  public var description: String {
    switch self {
    case .unknownSession(let id):
      "There is no session \(id): `ketum history list` shows yours."
    case .unavailable(let path, let cause):
      "The history in \(path) can't be used (\(cause)): answers go on, but nothing is kept."
    case .busy(let path):
      "Another program is writing to \(path): try again in a moment."
    case .newerSchema(let path, let version):
      "The history in \(path) has version \(version) and needs a newer ketum: update it."
    }
  }
}
