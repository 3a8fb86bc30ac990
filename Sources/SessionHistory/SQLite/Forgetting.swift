import Conversation
import GRDB

/// The statements that remove, and what they leave to do.
enum Forgetting {
  /// What was removed: counts, and the questions whose words must be gone from the file.
  struct Removed {
    var sessions = 0
    var turns = 0
    var questions: [String] = []
  }

  /// Notes that rows went whose words may still stand in the file.
  static func markUnfinished(in database: Database) throws {
    try database.execute(sql: "INSERT OR REPLACE INTO meta(key, value) VALUES ('scrub', 'due')")
  }

  static func isUnfinished(in database: Database) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS(SELECT 1 FROM meta WHERE key = 'scrub')")
      ?? false
  }

  static func remove(
    _ selection: ForgetSelection,
    owner: SessionOwner,
    in database: Database
  ) throws -> Removed {
    switch selection {
    case .all:
      return try removeSessions(
        SessionRow.isOwned,
        [Int64(owner.userID), owner.name],
        in: database
      )
    case .session(let id):
      let number = try owned(id, owner, in: database)
      return try removeSessions("number = ?", [number], in: database)
    case .lastTurn(let id):
      return try removeLast(1, of: try owned(id, owner, in: database), in: database)
    case .matching(let words):
      guard let query = SearchWords(words).query else { return Removed() }
      let rows = try TurnRow.search(query, owner: owner, limit: .max, in: database)
      return try removeTurns(rows.map { $0["id"] }, in: database)
    }
  }

  static func removeLast(_ count: Int, of session: Int64, in database: Database) throws -> Removed {
    let ids = try Int64.fetchAll(
      database,
      sql: "SELECT id FROM turn WHERE session = ? ORDER BY n DESC LIMIT ?",
      arguments: [session, max(0, count)]
    )
    return try removeTurns(ids, in: database)
  }

  /// Removes the sessions that a condition names, with their turns.
  static func removeSessions(
    _ condition: String,
    _ arguments: StatementArguments,
    in database: Database
  ) throws -> Removed {
    var removed = Removed()
    removed.questions = try String.fetchAll(
      database,
      sql: """
        SELECT question FROM turn
        WHERE question IS NOT NULL AND session IN (SELECT number FROM session WHERE \(condition))
        """,
      arguments: arguments
    )
    try database.execute(
      sql: "DELETE FROM turn WHERE session IN (SELECT number FROM session WHERE \(condition))",
      arguments: arguments
    )
    removed.turns = database.changesCount
    try database.execute(sql: "DELETE FROM session WHERE \(condition)", arguments: arguments)
    removed.sessions = database.changesCount
    return removed
  }

  static func owned(_ id: String, _ owner: SessionOwner, in database: Database) throws -> Int64 {
    guard let row = try SessionRow.find(id, owner: owner, in: database) else {
      throw HistoryError.unknownSession(id)
    }
    return row["number"]
  }

  private static func removeTurns(_ ids: [Int64], in database: Database) throws -> Removed {
    var removed = Removed()
    for id in ids {
      let question = try String.fetchOne(
        database,
        sql: "SELECT question FROM turn WHERE id = ?",
        arguments: [id]
      )
      removed.questions += question.map { [$0] } ?? []
      try database.execute(sql: "DELETE FROM turn WHERE id = ?", arguments: [id])
      removed.turns += database.changesCount
    }
    return removed
  }
}
