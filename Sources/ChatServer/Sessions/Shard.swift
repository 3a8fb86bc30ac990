import ChatProtocol
import Conversation
import Knowledge
import NIOCore
import NIOPosix
import Safety

/// The sessions and connections of one event loop; nothing of it is touched from elsewhere.
///
/// Every session belongs to the shard that its handle names, so that each has one turn at a time;
/// a handle is made on the shard of the connection that opens it, so that its questions don't
/// change threads.
final class Shard {
  /// What came of a call: now, or later.
  enum Work {
    case now(Outcome)
    case later(EventLoopFuture<Outcome>)
  }

  /// How many questions the sessions of a shard remember together.
  private static let askedLimit = 2000

  let index: Int
  let eventLoop: any EventLoop
  let configuration: ServerConfiguration
  let store: (any HistoryStore)?
  let thread: NIOThreadPool
  let commit: GroupCommit?
  private(set) var responder: Responder
  /// The other shards, this one included.
  var ring = ShardRing()
  var sessions: [String: LiveSession] = [:]
  var loading: [String: EventLoopFuture<Bool>] = [:]
  var connections: [ObjectIdentifier: ConnectionHandler] = [:]
  private var askedOrder = CircularBuffer<String>()
  var answers = 0
  /// Whether the server stops.
  var isStopping = false
  private(set) var now = WallClock.seconds
  private(set) var today: Day
  private var ticks = 0

  init(
    index: Int,
    eventLoop: any EventLoop,
    configuration: ServerConfiguration,
    assistant: Assistant,
    store: (any HistoryStore)?,
    thread: NIOThreadPool
  ) {
    self.index = index
    self.eventLoop = eventLoop
    self.configuration = configuration
    self.store = store
    self.thread = thread
    responder = Responder(assistant: assistant, facts: configuration.facts)
    today = configuration.today()
    let patience = TimeAmount.seconds(Int64(configuration.facts.limits.requestSeconds))
    commit = store.map {
      GroupCommit(store: $0, thread: thread, eventLoop: eventLoop, patience: patience)
    }
  }

  var limits: Limits { configuration.facts.limits }

  /// What surrounds a question of a caller that says nothing else.
  var context: TurnContext { TurnContext(day: today, region: configuration.region) }

  /// Answers from another content set from now on.
  func use(_ assistant: Assistant) {
    responder = Responder(assistant: assistant, facts: configuration.facts)
  }

  /// Does a call for a peer.
  func perform(_ call: Call, for peer: Peer) -> Work {
    switch call {
    case .ask(let ask): self.ask(ask, for: peer)
    case .explain(let target): explain(target, for: peer)
    case .openSession(let open): self.open(open, for: peer)
    case .listSessions(let owner, let page): list(owner: owner, page, for: peer)
    case .sessionHistory(let page): history(page, as: nil, for: peer)
    case .export(let page, let format): history(page, as: format, for: peer)
    case .undo(let session, let owner, let turns):
      undo(turns, of: session, owner: owner, for: peer)
    case .forget(let forget): self.forget(forget, for: peer)
    case .listIntents: .now(responder.intents())
    case .matchIntent(let text): .now(responder.match(text, at: context))
    case .listSources(let page): .now(responder.sources(page))
    case .getSource(let id): .now(responder.source(id))
    case .emergencyInfo(let region):
      .now(responder.emergency(region: region ?? configuration.region))
    case .serverInfo: .now(responder.info())
    case .serverHealth: health()
    case .serverMethods: .now(responder.methods())
    }
  }

  /// The owner that a call means: a caller's own name, or the callers that give none.
  ///
  /// `nil` is the person at the terminal, whose sessions no program sees.
  func owner(_ name: String?, of peer: Peer) -> SessionOwner {
    SessionOwner(userID: peer.userID, name: name ?? "")
  }

  /// Notes that a session remembers one more question; all sessions here together remember so
  /// many that memory stays flat.
  func noteAsked(in handle: String) {
    askedOrder.append(handle)
    guard askedOrder.count > Self.askedLimit else { return }
    let oldest = askedOrder.removeFirst()
    if sessions[oldest]?.asked.isEmpty == false { sessions[oldest]?.asked.removeFirst() }
  }

  // MARK: - Once a second

  /// Looks at the clock, and at all that has waited too long.
  func tick() {
    now = WallClock.seconds
    today = configuration.today()
    ticks += 1
    let deadline = NIODeadline.now()
    commit?.tick(deadline)
    for connection in connections.values { connection.tick(deadline) }
    if ticks % 5 == 0 { dismissIdle() }
    if ticks % 3600 == 0, index == 0 { expire() }
  }

  /// Lets go of sessions that nobody used for long; those on disk come back when they are asked.
  func dismissIdle() {
    let isWritten = commit?.isEmpty ?? true
    sessions = sessions.filter { _, session in
      switch session.keep {
      case .disk:
        (session.pendingTurns > 0 && !isWritten) || now - session.lastAt < limits.idleSeconds
      case .memory, .none: now - session.lastAt < limits.memorySeconds
      }
    }
  }

  private func expire() {
    guard let store else { return }
    let time = WallClock.text(now)
    // What can't be removed now is removed an hour later.
    thread.submit { _ in _ = try? store.expire(before: time) }
  }

  // MARK: - Health

  private func health() -> Work {
    let responder = responder
    return .later(
      ring.gather(on: eventLoop) { $0.ownHealth }.map { parts in
        var whole = parts.reduce(into: Health()) { whole, part in
          whole.reasons += part.reasons.filter { !whole.reasons.contains($0) }
          whole.connections += part.connections
          whole.sessions += part.sessions
          whole.answers += part.answers
        }
        whole.uptimeSeconds = parts.first?.uptimeSeconds ?? 0
        whole.reloads = parts.first?.reloads ?? 0
        return responder.health(whole)
      }
    )
  }

  var startedAt = WallClock.seconds
  var reloads = 0
  var troubles: Set<String> = []

  private var ownHealth: Health {
    var health = Health()
    health.connections = connections.count
    health.sessions = sessions.count
    health.answers = answers
    health.uptimeSeconds = max(0, WallClock.seconds - startedAt)
    health.reloads = reloads
    health.reasons = troubles.sorted() + (commit?.failure == nil ? [] : ["history"])
    return health
  }
}

/// All shards, to be reached from any of them.
struct ShardRing: Sendable {
  var shards: [NIOLoopBound<Shard>] = []

  /// Runs the closure on the shard that a session belongs to.
  func onHome<Result: Sendable>(
    of session: String,
    to eventLoop: any EventLoop,
    _ body: @escaping @Sendable (Shard) -> EventLoopFuture<Result>
  ) -> EventLoopFuture<Result> {
    let home = shards[shardIndex(of: session, count: shards.count)]
    return home.eventLoop.flatSubmit { body(home.value) }.hop(to: eventLoop)
  }

  /// Runs the closure on every shard and gathers what it gives, in order of index.
  func gather<Result: Sendable>(
    on eventLoop: any EventLoop,
    _ body: @escaping @Sendable (Shard) -> Result
  ) -> EventLoopFuture<[Result]> {
    EventLoopFuture.whenAllSucceed(
      shards.map { shard in shard.eventLoop.submit { body(shard.value) } },
      on: eventLoop
    )
  }
}
