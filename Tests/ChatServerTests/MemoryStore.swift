import Conversation
import Synchronization

/// A store in memory that can be told to fail; counts its commits.
final class MemoryStore: HistoryStore {
  private struct State {
    var sessions: [String: StoredSession] = [:]
    var turns: [String: [StoredTurn]] = [:]
    var isFailing = false
    var commits: [Int] = []
  }

  private let state = Mutex(State())

  var isFailing: Bool {
    get { state.withLock { $0.isFailing } }
    set { state.withLock { $0.isFailing = newValue } }
  }

  /// How many turns each commit held.
  var commits: [Int] { state.withLock { $0.commits } }

  func turnCount(of session: String) -> Int { state.withLock { $0.turns[session]?.count ?? 0 } }

  private func with<Value: Sendable>(
    _ body: (inout State) throws(HistoryError) -> Value
  ) throws(HistoryError) -> Value {
    try state.withLock { state throws(HistoryError) in
      if state.isFailing { throw .unavailable(path: "memory", cause: "told to fail") }
      return try body(&state)
    }
  }

  func save(_ session: StoredSession) throws(HistoryError) {
    try with { $0.sessions[session.id] = session }
  }

  func append(_ entries: [HistoryEntry]) throws(HistoryError) {
    try with { state throws(HistoryError) in
      for entry in entries where state.sessions[entry.session.id] == nil {
        throw .unknownSession(entry.session.id)
      }
      for entry in entries {
        state.sessions[entry.session.id] = entry.session
        state.turns[entry.session.id, default: []].append(entry.turn)
      }
      state.commits.append(entries.count)
    }
  }

  func session(_ id: String, owner: SessionOwner) throws(HistoryError) -> StoredSession? {
    try with { state in
      state.sessions[id].flatMap { $0.owner == owner ? $0 : nil }
    }
  }

  func sessions(
    owner: SessionOwner,
    after: String?,
    limit: Int
  ) throws(HistoryError) -> [StoredSession] {
    try with { state in
      let own = state.sessions.values.filter { $0.owner == owner }
        .sorted { ($1.lastAt, $0.id) < ($0.lastAt, $1.id) }
      let start = after.flatMap { id in own.firstIndex { $0.id == id }.map { $0 + 1 } } ?? 0
      return Array(own[start...].prefix(limit))
    }
  }

  func turns(
    of session: String,
    owner: SessionOwner,
    after: Int,
    limit: Int
  ) throws(HistoryError) -> [StoredTurn] {
    try with { state in
      Array((state.turns[session] ?? []).filter { $0.number > after }.prefix(limit))
    }
  }

  func search(
    _ words: String,
    owner: SessionOwner,
    limit: Int
  ) throws(HistoryError) -> [StoredTurn] {
    try with { state in
      let own = state.sessions.values.filter { $0.owner == owner }.map(\.id).sorted()
      return Array(
        own.flatMap { state.turns[$0] ?? [] }
          .filter { $0.question?.contains(words) ?? false }.prefix(limit)
      )
    }
  }

  func undo(
    _ count: Int,
    of session: String,
    owner: SessionOwner,
    state after: Session
  ) throws(HistoryError) -> Int {
    try with { state in
      state.turns[session]?.removeLast(count)
      state.sessions[session]?.state = after
      return count
    }
  }

  func forget(
    _ selection: ForgetSelection,
    owner: SessionOwner
  ) throws(HistoryError) -> ForgetReport {
    try with { state in
      let own = state.sessions.values.filter { $0.owner == owner }.map(\.id)
      let gone =
        switch selection {
        case .session(let id): own.filter { $0 == id }
        default: own
        }
      let turns = gone.reduce(0) { $0 + (state.turns[$1]?.count ?? 0) }
      for id in gone {
        state.sessions[id] = nil
        state.turns[id] = nil
      }
      return ForgetReport(sessions: gone.count, turns: turns, isVerified: true)
    }
  }

  func expire(before time: String) throws(HistoryError) -> Int { 0 }
}
