import Conversation
import GRDB

/// The statements on the table of turns.
enum TurnRow {
  private static let columns = "turn.*, session.id AS handle"
  private static let joined = "turn JOIN session ON session.number = turn.session"

  static func insert(_ turn: StoredTurn, session: Int64, in database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO turn(session, n, at, route, topic, level, answer_id, question, reply_text,
          reply_json, explanation_json)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    do {
      try statement.execute(
        arguments: [
          session, turn.number, turn.at, turn.route, turn.reply?.topics.first ?? "",
          turn.reply?.level ?? "", turn.reply?.answer ?? "", turn.question, turn.reply?.text,
          turn.reply?.json, try turn.explanation.map(StoredForms.json),
        ]
      )
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw HistoryError.turnTaken(turn)
    }
  }

  /// Takes the words from the turns before a crisis; returns the questions that went.
  static func removeWords(
    before number: Int,
    session: Int64,
    in database: Database
  ) throws -> [String] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT id, question FROM turn WHERE session = ? AND n < ? ORDER BY n DESC LIMIT ?",
      arguments: [session, number, KeptForm.turnsBeforeCrisis]
    )
    for row in rows {
      try database.execute(
        sql: """
          UPDATE turn SET question = NULL, reply_text = NULL, reply_json = NULL,
            explanation_json = NULL, topic = '', level = '', answer_id = '' WHERE id = ?
          """,
        arguments: [row["id"] as Int64]
      )
    }
    return rows.compactMap { $0["question"] }
  }

  static func page(session: Int64, after: Int, limit: Int, in database: Database) throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(columns) FROM \(joined) WHERE turn.session = ? AND n > ? ORDER BY n LIMIT ?
        """,
      arguments: [session, after, max(0, limit)]
    )
  }

  static func search(
    _ query: String,
    owner: SessionOwner,
    limit: Int,
    in database: Database
  ) throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(columns) FROM \(joined) JOIN turn_fts ON turn_fts.rowid = turn.id
        WHERE turn_fts MATCH ? AND \(SessionRow.isOwned)
        ORDER BY turn.at DESC, turn.id DESC LIMIT ?
        """,
      arguments: [query, Int64(owner.userID), owner.name, max(0, limit)]
    )
  }

  static func value(_ row: Row) throws -> StoredTurn {
    StoredTurn(
      session: row["handle"],
      number: row["n"],
      at: row["at"],
      route: row["route"],
      question: row["question"],
      reply: try (row["reply_json"] as String?).map {
        try StoredForms.value(ReplyRecord.self, from: $0)
      },
      explanation: try (row["explanation_json"] as String?).map {
        try StoredForms.value(Explanation.self, from: $0)
      }
    )
  }
}

extension HistoryError {
  /// The turn of a session exists already: the session went on elsewhere.
  static func turnTaken(_ turn: StoredTurn) -> HistoryError {
    .unavailable(
      path: turn.session,
      cause: "turn \(turn.number) is there already, the session goes on in another program"
    )
  }
}
