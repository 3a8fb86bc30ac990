import GRDB

/// The tables, and how older files are brought to them.
enum Schema {
  /// The steps from an empty file, in order; `PRAGMA user_version` counts those that were taken.
  /// A released step is never changed.
  static let steps = [first]

  /// The version that this program reads and writes.
  static var version: Int { steps.count }

  /// The version of an open file.
  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// Takes the steps that are missing, each in the transaction of the caller.
  static func migrate(_ database: Database) throws {
    for (index, step) in steps.enumerated().dropFirst(try version(of: database)) {
      try database.execute(sql: step)
      try database.execute(sql: "PRAGMA user_version = \(index + 1)")
    }
  }

  private static let first = """
    CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE session(
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      owner_uid INTEGER NOT NULL,
      owner_name TEXT,
      origin TEXT NOT NULL CHECK(origin IN ('repl', 'ask', 'socket', 'mcp')),
      title TEXT,
      started_at TEXT NOT NULL,
      last_at TEXT NOT NULL,
      keep_until TEXT,
      state_json TEXT NOT NULL,
      content_digest TEXT NOT NULL
    ) STRICT;
    CREATE INDEX session_by_owner ON session(owner_uid, owner_name, last_at, number);
    CREATE INDEX session_by_end ON session(keep_until) WHERE keep_until IS NOT NULL;
    CREATE TABLE turn(
      id INTEGER PRIMARY KEY,
      session INTEGER NOT NULL REFERENCES session(number) ON DELETE CASCADE,
      n INTEGER NOT NULL,
      at TEXT NOT NULL,
      route TEXT NOT NULL,
      topic TEXT NOT NULL,
      level TEXT NOT NULL,
      answer_id TEXT NOT NULL,
      question TEXT,
      reply_text TEXT,
      reply_json TEXT,
      explanation_json TEXT,
      UNIQUE(session, n)
    ) STRICT;
    CREATE VIRTUAL TABLE turn_fts USING fts5(
      question, reply_text, content='turn', content_rowid='id', detail=none,
      tokenize='unicode61 remove_diacritics 0'
    );
    CREATE TRIGGER turn_is_indexed AFTER INSERT ON turn BEGIN
      INSERT INTO turn_fts(rowid, question, reply_text)
        VALUES (new.id, new.question, new.reply_text);
    END;
    CREATE TRIGGER turn_leaves_index AFTER DELETE ON turn BEGIN
      INSERT INTO turn_fts(turn_fts, rowid, question, reply_text)
        VALUES ('delete', old.id, old.question, old.reply_text);
    END;
    CREATE TRIGGER turn_changes_index AFTER UPDATE OF question, reply_text ON turn BEGIN
      INSERT INTO turn_fts(turn_fts, rowid, question, reply_text)
        VALUES ('delete', old.id, old.question, old.reply_text);
      INSERT INTO turn_fts(rowid, question, reply_text)
        VALUES (new.id, new.question, new.reply_text);
    END;
    """
}
