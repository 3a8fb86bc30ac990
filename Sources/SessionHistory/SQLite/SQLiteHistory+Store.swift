public import Conversation
import GRDB

extension SQLiteHistory: HistoryStore {
  /// Stores a session that was opened, or its changed state.
  public func save(_ session: StoredSession) throws(HistoryError) {
    try write { database in _ = try SessionRow.upsert(session, in: database) }
  }

  /// Appends turns with the states that follow them in one transaction.
  public func append(_ entries: [HistoryEntry]) throws(HistoryError) {
    let kept = entries.map(KeptForm.of)
    let removed: [String] = try write { database in
      var removed: [String] = []
      for entry in kept {
        let number = try SessionRow.upsert(entry.session, in: database)
        try TurnRow.insert(entry.turn, session: number, in: database)
        guard KeptForm.isCrisis(entry.turn) else { continue }
        removed += try TurnRow.removeWords(
          before: entry.turn.number,
          session: number,
          in: database
        )
      }
      if !removed.isEmpty { try Forgetting.markUnfinished(in: database) }
      return removed
    }
    if !removed.isEmpty { _ = scrub() }
  }

  /// The session with the handle, or `nil` when there is none for this owner.
  public func session(
    _ id: String,
    owner: SessionOwner
  ) throws(HistoryError) -> StoredSession? {
    try read { database in
      try SessionRow.find(id, owner: owner, in: database).map(SessionRow.value)
    }
  }

  /// The owner's sessions, the latest first.
  public func sessions(
    owner: SessionOwner,
    after: String?,
    limit: Int
  ) throws(HistoryError) -> [StoredSession] {
    try read { database in
      try SessionRow.page(owner: owner, after: after, limit: limit, in: database)
        .map(SessionRow.value)
    }
  }

  /// The turns of a session in order.
  public func turns(
    of session: String,
    owner: SessionOwner,
    after: Int,
    limit: Int
  ) throws(HistoryError) -> [StoredTurn] {
    try read { database in
      guard let row = try SessionRow.find(session, owner: owner, in: database) else {
        throw HistoryError.unknownSession(session)
      }
      return try TurnRow.page(session: row["number"], after: after, limit: limit, in: database)
        .map(TurnRow.value)
    }
  }

  /// The owner's turns that hold all the words, the latest first.
  public func search(
    _ words: String,
    owner: SessionOwner,
    limit: Int
  ) throws(HistoryError) -> [StoredTurn] {
    guard let query = SearchWords(words).query else { return [] }
    return try read { database in
      try TurnRow.search(query, owner: owner, limit: limit, in: database).map(TurnRow.value)
    }
  }
}
