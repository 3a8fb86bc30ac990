import Conversation
import GRDB

/// The statements on the table of sessions.
enum SessionRow {
  static let isOwned = "owner_uid = ? AND owner_name IS ?"

  /// Stores a session and returns its number; another owner's session is as if unknown.
  static func upsert(_ session: StoredSession, in database: Database) throws -> Int64 {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO session(id, owner_uid, owner_name, origin, title, started_at, last_at,
          keep_until, state_json, content_digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(id) DO UPDATE SET title = excluded.title, last_at = excluded.last_at,
          keep_until = excluded.keep_until, state_json = excluded.state_json,
          content_digest = excluded.content_digest
        WHERE owner_uid = excluded.owner_uid AND owner_name IS excluded.owner_name
        RETURNING number
        """
    )
    let number = try Int64.fetchOne(
      statement,
      arguments: [
        session.id, Int64(session.owner.userID), session.owner.name, session.origin.rawValue,
        session.title, session.startedAt, session.lastAt, session.keepUntil,
        try StoredForms.json(session.state), session.contentDigest,
      ]
    )
    guard let number else { throw HistoryError.unknownSession(session.id) }
    return number
  }

  static func find(_ id: String, owner: SessionOwner, in database: Database) throws -> Row? {
    try Row.fetchOne(
      database,
      sql: "SELECT * FROM session WHERE id = ? AND \(isOwned)",
      arguments: [id, Int64(owner.userID), owner.name]
    )
  }

  static func page(
    owner: SessionOwner,
    after: String?,
    limit: Int,
    in database: Database
  ) throws -> [Row] {
    var sql = "SELECT * FROM session WHERE \(isOwned)"
    var arguments: StatementArguments = [Int64(owner.userID), owner.name]
    if let after {
      guard let last = try find(after, owner: owner, in: database) else {
        throw HistoryError.unknownSession(after)
      }
      sql += " AND (last_at, number) < (?, ?)"
      arguments += [last["last_at"] as String, last["number"] as Int64]
    }
    sql += " ORDER BY last_at DESC, number DESC LIMIT ?"
    arguments += [max(0, limit)]
    return try Row.fetchAll(database, sql: sql, arguments: arguments)
  }

  static func value(_ row: Row) throws -> StoredSession {
    StoredSession(
      id: row["id"],
      owner: SessionOwner(
        userID: UInt32(truncatingIfNeeded: row["owner_uid"] as Int64),
        name: row["owner_name"]
      ),
      origin: SessionOrigin(rawValue: row["origin"]) ?? .repl,
      title: row["title"],
      startedAt: row["started_at"],
      lastAt: row["last_at"],
      keepUntil: row["keep_until"],
      state: try StoredForms.value(Session.self, from: row["state_json"]),
      contentDigest: row["content_digest"]
    )
  }
}
