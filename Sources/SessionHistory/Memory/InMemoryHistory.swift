public import Conversation
import Synchronization

/// History that ends with the process: for private chats, and for sessions that ask for no more.
public final class InMemoryHistory: HistoryStore {
  /// A session with its turns, and when it was last written.
  private struct Shelf {
    var session: StoredSession
    var turns: [StoredTurn] = []
    var number: Int
  }

  private struct State {
    var shelves: [String: Shelf] = [:]
    var count = 0
  }

  private let state = Mutex(State())

  /// Creates an empty history.
  public init() {}

  /// Stores a session that was opened, or its changed state.
  public func save(_ session: StoredSession) throws(HistoryError) {
    try change { state throws(HistoryError) in try Self.save(session, in: &state) }
  }

  /// Appends turns with the states that follow them, all or none.
  public func append(_ entries: [HistoryEntry]) throws(HistoryError) {
    try change { state throws(HistoryError) in
      for entry in entries.map(KeptForm.of) {
        try Self.save(entry.session, in: &state)
        try Self.append(entry.turn, in: &state)
      }
    }
  }

  /// The session with the handle, or `nil` when there is none for this owner.
  public func session(
    _ id: String,
    owner: SessionOwner
  ) throws(HistoryError) -> StoredSession? {
    state.withLock { Self.shelf(id, owner, in: $0)?.session }
  }

  /// The owner's sessions, the latest first.
  public func sessions(
    owner: SessionOwner,
    after: String?,
    limit: Int
  ) throws(HistoryError) -> [StoredSession] {
    let shelves = state.withLock { state in
      state.shelves.values.filter { $0.session.owner == owner }
    }
    let ordered = shelves.sorted {
      ($1.session.lastAt, $1.number) < ($0.session.lastAt, $0.number)
    }
    guard let after else { return ordered.prefix(max(0, limit)).map(\.session) }
    guard let last = ordered.firstIndex(where: { $0.session.id == after }) else {
      throw .unknownSession(after)
    }
    return ordered[(last + 1)...].prefix(max(0, limit)).map(\.session)
  }

  /// The turns of a session in order.
  public func turns(
    of session: String,
    owner: SessionOwner,
    after: Int,
    limit: Int
  ) throws(HistoryError) -> [StoredTurn] {
    guard let shelf = state.withLock({ Self.shelf(session, owner, in: $0) }) else {
      throw .unknownSession(session)
    }
    return Array(shelf.turns.filter { $0.number > after }.prefix(max(0, limit)))
  }

  /// The owner's turns that hold all the words, the latest first.
  public func search(
    _ words: String,
    owner: SessionOwner,
    limit: Int
  ) throws(HistoryError) -> [StoredTurn] {
    let words = SearchWords(words)
    let found = state.withLock { state in
      state.shelves.values.filter { $0.session.owner == owner }
        .flatMap { shelf in shelf.turns.map { (shelf.number, $0) } }
        .filter { Self.holds($0.1, words) }
    }
    let ordered = found.sorted { ($1.1.at, $1.0, $1.1.number) < ($0.1.at, $0.0, $0.1.number) }
    return ordered.prefix(max(0, limit)).map(\.1)
  }

  /// Removes the last turns of a session and stores the state before them.
  public func undo(
    _ count: Int,
    of session: String,
    owner: SessionOwner,
    state before: Session
  ) throws(HistoryError) -> Int {
    try change { state throws(HistoryError) in
      guard var shelf = Self.shelf(session, owner, in: state) else {
        throw .unknownSession(session)
      }
      let removed = min(max(0, count), shelf.turns.count)
      shelf.turns.removeLast(removed)
      shelf.session.state = before
      state.shelves[session] = shelf
      return removed
    }
  }

  /// Removes what the selection names; there is no file to look into.
  public func forget(
    _ selection: ForgetSelection,
    owner: SessionOwner
  ) throws(HistoryError) -> ForgetReport {
    try change { state throws(HistoryError) in
      let before = Self.counts(of: state)
      try Self.remove(selection, owner, from: &state)
      let after = Self.counts(of: state)
      return ForgetReport(
        sessions: before.sessions - after.sessions,
        turns: before.turns - after.turns,
        isVerified: true
      )
    }
  }

  /// Removes sessions kept until before the time, of all owners; says how many went.
  public func expire(before time: String) throws(HistoryError) -> Int {
    state.withLock { state in
      let before = state.shelves.count
      state.shelves = state.shelves.filter { ($0.value.session.keepUntil ?? time) >= time }
      return before - state.shelves.count
    }
  }

  /// Changes the state, or leaves it as it was when the change throws.
  private func change<Value: Sendable>(
    _ body: (inout sending State) throws(HistoryError) -> Value
  ) throws(HistoryError) -> Value {
    try state.withLock { state throws(HistoryError) in
      var changed = state
      let value = try body(&changed)
      state = changed
      return value
    }
  }

  private static func shelf(_ id: String, _ owner: SessionOwner, in state: State) -> Shelf? {
    state.shelves[id].flatMap { $0.session.owner == owner ? $0 : nil }
  }

  private static func save(_ session: StoredSession, in state: inout State) throws(HistoryError) {
    guard var shelf = state.shelves[session.id] else {
      state.count += 1
      state.shelves[session.id] = Shelf(session: session, number: state.count)
      return
    }
    guard shelf.session.owner == session.owner else { throw .unknownSession(session.id) }
    var changed = session
    changed.startedAt = shelf.session.startedAt
    changed.origin = shelf.session.origin
    shelf.session = changed
    state.shelves[session.id] = shelf
  }

  private static func append(_ turn: StoredTurn, in state: inout State) throws(HistoryError) {
    guard var shelf = state.shelves[turn.session] else { throw .unknownSession(turn.session) }
    guard !shelf.turns.contains(where: { $0.number == turn.number }) else { throw .turnTaken(turn) }
    if KeptForm.isCrisis(turn) {
      for index in shelf.turns.indices.suffix(KeptForm.turnsBeforeCrisis) {
        shelf.turns[index] = KeptForm.wordless(shelf.turns[index])
      }
    }
    shelf.turns.append(turn)
    state.shelves[turn.session] = shelf
  }

  private static func remove(
    _ selection: ForgetSelection,
    _ owner: SessionOwner,
    from state: inout State
  ) throws(HistoryError) {
    switch selection {
    case .all: state.shelves = state.shelves.filter { $0.value.session.owner != owner }
    case .session(let id):
      guard shelf(id, owner, in: state) != nil else { throw .unknownSession(id) }
      state.shelves[id] = nil
    case .lastTurn(let id):
      guard var shelf = shelf(id, owner, in: state) else { throw .unknownSession(id) }
      _ = shelf.turns.popLast()
      state.shelves[id] = shelf
    case .matching(let text):
      let words = SearchWords(text)
      for (id, shelf) in state.shelves where shelf.session.owner == owner {
        state.shelves[id]?.turns.removeAll { holds($0, words) }
      }
    }
  }

  private static func holds(_ turn: StoredTurn, _ words: SearchWords) -> Bool {
    words.areHeld(by: (turn.question ?? "") + " " + (turn.reply?.text ?? ""))
  }

  private static func counts(of state: State) -> (sessions: Int, turns: Int) {
    (state.shelves.count, state.shelves.values.reduce(0) { $0 + $1.turns.count })
  }
}
