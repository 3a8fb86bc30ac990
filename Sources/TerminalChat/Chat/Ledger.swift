import Conversation

/// Where the turns of a chat are kept: on disk, or in memory while the chat is private.
///
/// When the disk can't be used the chat goes on in memory, and says so once.
struct Ledger: Sendable {
  private(set) var disk: (any HistoryStore)?
  let memory: any HistoryStore
  let owner: SessionOwner
  var isPrivate: Bool

  /// The store that new turns go to.
  var current: any HistoryStore { isPrivate ? memory : disk ?? memory }
  /// Whether new turns reach the disk.
  var isKeeping: Bool { !isPrivate && disk != nil }

  /// Stores a turn; returns a sentence for the person when it could not be kept.
  mutating func record(_ entry: HistoryEntry) -> String? {
    do {
      try current.append([entry])
      return nil
    } catch {
      guard isKeeping else { return error.description }
      disk = nil
      do { try memory.append([entry]) } catch { return error.description }
      return error.description
    }
  }

  /// The turns of a session, from disk and memory, in order.
  func turns(of session: String) -> [StoredTurn] {
    var turns: [StoredTurn] = []
    for store in stores {
      // A session that only the other store knows has no turns here.
      turns += (try? store.turns(of: session, owner: owner, after: 0, limit: .max)) ?? []
    }
    return turns.sorted { $0.number < $1.number }
  }

  /// Takes the last turns of a session out of both stores; says how many went.
  func undo(_ count: Int, of session: String, state: Session) throws(HistoryError) -> Int {
    var left = count
    for store in stores.reversed() where left > 0 {
      guard try store.session(session, owner: owner) != nil else { continue }
      left -= try store.undo(left, of: session, owner: owner, state: state)
    }
    return count - left
  }

  /// Removes what is named from both stores; a session that is in both counts once.
  func forget(_ selection: ForgetSelection) throws(HistoryError) -> ForgetReport {
    var report = ForgetReport(sessions: 0, turns: 0, isVerified: true)
    let before = try sessions(limit: .max).count
    for store in stores {
      if let id = selection.session, try store.session(id, owner: owner) == nil { continue }
      let part = try store.forget(selection, owner: owner)
      report.turns += part.turns
      report.isVerified = report.isVerified && part.isVerified
    }
    report.sessions = before - (try sessions(limit: .max).count)
    return report
  }

  /// The turns that hold the words, from both stores, the latest first.
  func search(_ words: String, limit: Int) throws(HistoryError) -> [StoredTurn] {
    var found: [StoredTurn] = []
    for store in stores { found += try store.search(words, owner: owner, limit: limit) }
    return Array(found.sorted { ($1.at, $1.number) < ($0.at, $0.number) }.prefix(limit))
  }

  /// The sessions of both stores, the latest first; one that is in both comes once.
  func sessions(limit: Int) throws(HistoryError) -> [StoredSession] {
    var found: [StoredSession] = []
    for store in stores { found += try store.sessions(owner: owner, after: nil, limit: limit) }
    var seen: Set<String> = []
    let ordered = found.sorted { $1.lastAt < $0.lastAt }.filter { seen.insert($0.id).inserted }
    return Array(ordered.prefix(limit))
  }

  private var stores: [any HistoryStore] { (disk.map { [$0] } ?? []) + [memory] }
}

extension ForgetSelection {
  /// The session that the selection is about, if it is about one.
  fileprivate var session: String? {
    switch self {
    case .session(let id), .lastTurn(let id): id
    case .matching, .all: nil
    }
  }
}
