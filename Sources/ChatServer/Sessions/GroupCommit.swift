import Conversation
import NIOCore
import NIOPosix

/// Writes turns to the store: one commit for all that arrived while the one before was running.
///
/// Bound to one event loop. The store is called on a thread of its own, in order. What could not
/// be written is tried again with the next turns and once a second, so that a full disk that was
/// emptied loses nothing.
final class GroupCommit {
  /// How many turns wait for a store that fails before new ones are let go.
  static let waitingLimit = 1000

  private struct Waiting {
    var entry: HistoryEntry
    /// Fulfilled with whether the turn is on disk; `nil` once that was said.
    var promise: EventLoopPromise<Bool>?
    var deadline: NIODeadline
  }

  private let store: any HistoryStore
  private let thread: NIOThreadPool
  private let eventLoop: any EventLoop
  private let patience: TimeAmount
  private var waiting: [Waiting] = []
  /// Commits that are running, by number; more than one only after `flush`.
  private var writing: [Int: [Waiting]] = [:]
  private var commits = 0
  /// Why the last write failed; `nil` when it did not.
  private(set) var failure: HistoryError?

  init(
    store: any HistoryStore,
    thread: NIOThreadPool,
    eventLoop: any EventLoop,
    patience: TimeAmount
  ) {
    self.store = store
    self.thread = thread
    self.eventLoop = eventLoop
    self.patience = patience
  }

  /// Whether nothing waits to be written.
  var isEmpty: Bool { waiting.isEmpty && writing.isEmpty }

  /// Stores a turn; the future says whether it is on disk.
  func append(_ entry: HistoryEntry) -> EventLoopFuture<Bool> {
    guard waiting.count < Self.waitingLimit else { return eventLoop.makeSucceededFuture(false) }
    let deadline = NIODeadline.now() + patience
    guard failure == nil else {
      // Nobody waits for a store that is known to fail; the next tick tries again.
      waiting.append(Waiting(entry: entry, promise: nil, deadline: deadline))
      return eventLoop.makeSucceededFuture(false)
    }
    let promise = eventLoop.makePromise(of: Bool.self)
    waiting.append(Waiting(entry: entry, promise: promise, deadline: deadline))
    if writing.isEmpty { write() }
    return promise.futureResult
  }

  /// Writes what waits, so that it comes before what is asked of the store next.
  func flush() {
    if !waiting.isEmpty, failure == nil { write() }
  }

  /// Forgets what waits of the sessions for which the closure is true.
  func drop(where isGone: (StoredSession) -> Bool) {
    for offset in waiting.indices.reversed() where isGone(waiting[offset].entry.session) {
      waiting.remove(at: offset).promise?.succeed(false)
    }
  }

  /// Tries again, and tells those who waited too long that their turn is not on disk yet.
  func tick(_ now: NIODeadline) {
    for offset in waiting.indices where waiting[offset].deadline < now {
      waiting[offset].promise?.succeed(false)
      waiting[offset].promise = nil
    }
    for number in writing.keys {
      for offset in writing[number, default: []].indices
      where writing[number, default: []][offset].deadline < now {
        writing[number]?[offset].promise?.succeed(false)
        writing[number]?[offset].promise = nil
      }
    }
    if !waiting.isEmpty, writing.isEmpty { write() }
  }

  private func write() {
    commits += 1
    let number = commits
    let entries = waiting.map(\.entry)
    writing[number] = waiting
    waiting = []
    let store = store
    thread.runIfActive(eventLoop: eventLoop) { () -> HistoryError? in
      do throws(HistoryError) {
        try store.append(entries)
        return nil
      } catch {
        return error
      }
    }.assumeIsolated().whenComplete { result in
      switch result {
      case .success(let failure): self.wrote(number, failure)
      case .failure: self.wrote(number, .unavailable(path: "", cause: "stopping"))
      }
    }
  }

  private func wrote(_ number: Int, _ failure: HistoryError?) {
    let written = writing.removeValue(forKey: number) ?? []
    self.failure = failure
    switch failure {
    case nil:
      for turn in written { turn.promise?.succeed(true) }
    case .unknownSession(let id):
      // Somebody else forgot the session: its turns go, the others of the commit are tried again.
      self.failure = nil
      for turn in written where turn.entry.session.id == id { turn.promise?.succeed(false) }
      waiting = written.filter { $0.entry.session.id != id } + waiting
    default:
      waiting = written + waiting
      for offset in waiting.indices {
        waiting[offset].promise?.succeed(false)
        waiting[offset].promise = nil
      }
      return
    }
    if !waiting.isEmpty, writing.isEmpty { write() }
  }
}
