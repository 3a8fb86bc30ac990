public import Conversation

/// A session with its turns, to be written elsewhere.
public struct ExportedSession: Sendable, Equatable {
  /// The handle.
  public var id: String
  /// When it was opened.
  public var startedAt: String
  /// Its turns in order.
  public var turns: [StoredTurn]

  /// Creates a session to export.
  public init(id: String, startedAt: String, turns: [StoredTurn]) {
    self.id = id
    self.startedAt = startedAt
    self.turns = turns
  }
}

/// A form in which sessions are written for people and programs.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// Markdown: date, question, answer and sources, for a clinician.
  case markdown = "md"
  /// JSON: everything that is kept.
  case json
  /// Comma-separated values: one line a turn.
  case csv

  /// The sessions in the format.
  public func text(sessions: [ExportedSession], version: String) -> String {
    switch self {
    case .markdown: MarkdownExport.text(sessions, version: version)
    case .json: JSONExport.text(sessions, version: version)
    case .csv: CSVExport.text(sessions)
    }
  }
}
