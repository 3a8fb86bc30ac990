public import Conversation
import GRDB

extension SQLiteHistory {
  /// Removes the last turns of a session for real and stores the state before them.
  public func undo(
    _ count: Int,
    of session: String,
    owner: SessionOwner,
    state: Session
  ) throws(HistoryError) -> Int {
    let removed = try write { database in
      let number = try Forgetting.owned(session, owner, in: database)
      let removed = try Forgetting.removeLast(count, of: number, in: database)
      try database.execute(
        sql: "UPDATE session SET state_json = ? WHERE number = ?",
        arguments: [try StoredForms.json(state), number]
      )
      if removed.turns > 0 { try Forgetting.markUnfinished(in: database) }
      return removed
    }
    if removed.turns > 0 { _ = scrub() }
    return removed.turns
  }

  /// Removes what the selection names for real, and looks for its words in the raw files.
  public func forget(
    _ selection: ForgetSelection,
    owner: SessionOwner
  ) throws(HistoryError) -> ForgetReport {
    let removed = try write { database in
      let removed = try Forgetting.remove(selection, owner: owner, in: database)
      try Forgetting.markUnfinished(in: database)
      return removed
    }
    let isScrubbed = scrub()
    let needles = try read { database in
      try RareWords.of(removed.questions, goneFrom: database)
    }
    let isClean = isScrubbed && !RawFileSearch.find(anyOf: needles, in: file.all)
    let isAsideGone = selection != .all || owner.name != nil || file.removeSetAside()
    return ForgetReport(
      sessions: removed.sessions,
      turns: removed.turns,
      isVerified: isClean && isAsideGone
    )
  }

  /// Removes sessions kept until before the time, of all owners; says how many went.
  public func expire(before time: String) throws(HistoryError) -> Int {
    let removed = try write { database in
      let removed = try Forgetting.removeSessions("keep_until < ?", [time], in: database)
      if removed.sessions > 0 { try Forgetting.markUnfinished(in: database) }
      return removed
    }
    if removed.sessions > 0 { _ = scrub() }
    return removed.sessions
  }

  /// Makes removed words leave the files, and says whether that could be done.
  ///
  /// Deleting alone leaves them in the full-text index and in the write-ahead log: the index is
  /// merged, the file rewritten, and the log emptied. Another process that reads or writes at this
  /// moment can stand in the way; the rows are gone all the same, and the rest is done when the
  /// file is next opened.
  func scrub() -> Bool {
    do { return try rewrite() } catch { return false }
  }

  private func rewrite() throws(HistoryError) -> Bool {
    let isEmptied = try withoutTransaction { database in
      try database.execute(sql: "INSERT INTO turn_fts(turn_fts) VALUES ('optimize')")
      try database.execute(sql: "VACUUM")
      return try Self.emptyLog(of: database)
    }
    guard isEmptied else { return false }
    try withoutTransaction { database in
      try database.execute(sql: "DELETE FROM meta WHERE key = 'scrub'")
      _ = try Self.emptyLog(of: database)
    }
    return true
  }

  /// Does what an earlier run could not: it ended, or another process was reading.
  func finishForgetting() throws(HistoryError) {
    if try read(Forgetting.isUnfinished) { _ = scrub() }
  }

  private static func emptyLog(of database: Database) throws -> Bool {
    let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    return (row?[0] as Int?) == 0
  }
}
