import ChatProtocol
import Conversation
import NIOCore
import NIOPosix
import Safety

extension Shard {
  /// Answers a question.
  func ask(_ ask: Ask, for peer: Peer) -> Work {
    guard let handle = ask.session else {
      return ask.keep == .none ? .now(askAlone(ask)) : askOpening(ask, for: peer)
    }
    let owner = owner(ask.owner, of: peer)
    return withSession(handle, owner: owner) { shard in shard.askInSession(ask, handle) }
  }

  /// Answers a question that stands alone.
  func askAlone(_ ask: Ask) -> Outcome {
    do {
      let turn = try responder.turn(ask.text, in: Session(id: nil), at: context(of: ask))
      answers += 1
      return .reply(Answered(turn.record, format: ask.format))
    } catch {
      return .failure(error)
    }
  }

  /// What surrounds a question.
  func context(of ask: Ask, in session: Session? = nil) -> TurnContext {
    var context = context
    context.region = ask.region ?? session?.region ?? context.region
    context.callerRisks = ask.risks
    context.isFigureChannel = ask.isFigureChannel
    return context
  }

  /// Opens a session and asks the question in it.
  private func askOpening(_ ask: Ask, for peer: Peer) -> Work {
    var open = OpenSession()
    open.keep = ask.keep
    open.owner = ask.owner
    open.region = ask.region
    let handle = newSessionHandle(for: index, of: ring.shards.count)
    let inSession = ask.moved(to: handle)
    // A question that can't be read opens nothing.
    if case .failure(let error) = check(ask) { return .now(.failure(error)) }
    switch self.open(open, handle: handle, for: peer) {
    case .now(.failure(let error)): return .now(.failure(error))
    case .now: return askInSession(inSession, handle)
    case .later(let opening):
      let bound = NIOLoopBound(self, eventLoop: eventLoop)
      return .later(
        opening.flatMap { outcome in
          if case .failure = outcome { return bound.eventLoop.makeSucceededFuture(outcome) }
          return bound.value.askInSession(inSession, handle).future(on: bound.eventLoop)
        }
      )
    }
  }

  private func check(_ ask: Ask) -> Result<Message, ProtocolError> {
    do {
      return .success(try responder.message(ask.text))
    } catch {
      return .failure(error)
    }
  }

  /// Answers a question in a session that is in memory here.
  private func askInSession(_ ask: Ask, _ handle: String) -> Work {
    guard var live = sessions[handle] else { return .now(.failure(.unknownSession(handle))) }
    let context = context(of: ask, in: live.state)
    let before = live.state
    let turn: Turn
    do {
      turn = try responder.turn(ask.text, in: before, at: context)
    } catch {
      return .now(.failure(error))
    }
    answers += 1
    live.state = turn.session
    live.lastAt = now
    if live.title == nil, !turn.isCrisis, let topic = turn.record.topics.first {
      live.title = responder.assistant.title(of: topic)
    }
    live.remember(
      LiveSession.Asked(
        number: turn.record.turn,
        answer: turn.record.answer,
        at: now,
        route: turn.record.route,
        text: ask.text,
        before: before,
        context: context,
        contentDigest: turn.record.content.digest
      ),
      isCrisis: turn.isCrisis
    )
    if live.keep != .none { noteAsked(in: handle) }
    guard live.keep == .disk, let commit else {
      sessions[handle] = live
      return .now(.reply(Answered(turn.record, format: ask.format)))
    }
    live.pendingTurns += 1
    let entry = entry(for: turn, question: ask.text, of: live)
    sessions[handle] = live
    return .later(store(entry, of: handle, with: commit, turn.record, ask.format))
  }

  private func entry(for turn: Turn, question: String, of live: LiveSession) -> HistoryEntry {
    let isCrisis = turn.isCrisis
    return HistoryEntry(
      turn: StoredTurn(
        session: turn.record.session ?? "",
        number: turn.record.turn,
        at: WallClock.text(now),
        route: turn.record.route,
        question: isCrisis ? nil : question,
        reply: isCrisis ? nil : turn.record,
        explanation: isCrisis ? nil : turn.explanation
      ),
      session: live.stored(
        keptDays: configuration.keptDays,
        contentDigest: turn.record.content.digest
      )
    )
  }

  private func store(
    _ entry: HistoryEntry,
    of handle: String,
    with commit: GroupCommit,
    _ record: ReplyRecord,
    _ format: Ask.Format
  ) -> EventLoopFuture<Outcome> {
    let bound = NIOLoopBound(self, eventLoop: eventLoop)
    return commit.append(entry).map { isKept in
      if isKept { bound.value.sessions[handle]?.pendingTurns -= 1 }
      return .reply(Answered(record, format: format, isLost: !isKept))
    }
  }
}

extension Shard {
  /// Does something with a session of the owner: here and now when it is in memory here, else on
  /// its own shard, after a look at the disk.
  func withSession(
    _ handle: String,
    owner: SessionOwner,
    _ body: @escaping @Sendable (Shard) -> Work
  ) -> Work {
    let home = shardIndex(of: handle, count: ring.shards.count)
    guard home == index else {
      return .later(
        ring.onHome(of: handle, to: eventLoop) { shard in
          shard.withSession(handle, owner: owner, body).future(on: shard.eventLoop)
        }
      )
    }
    if let live = sessions[handle] {
      return live.owner == owner ? body(self) : .now(.failure(.unknownSession(handle)))
    }
    guard store != nil else { return .now(.failure(.unknownSession(handle))) }
    let bound = NIOLoopBound(self, eventLoop: eventLoop)
    return .later(
      load(handle, owner: owner).flatMap { isThere in
        let shard = bound.value
        guard isThere, shard.sessions[handle]?.owner == owner else {
          let outcome = Outcome.failure(shard.loadingError(handle))
          return shard.eventLoop.makeSucceededFuture(outcome)
        }
        return body(shard).future(on: shard.eventLoop)
      }
    )
  }

  private func loadingError(_ handle: String) -> ProtocolError {
    troubles.contains("history") ? .historyFails : .unknownSession(handle)
  }

  /// Takes a session from the disk into memory; says whether it is there.
  private func load(_ handle: String, owner: SessionOwner) -> EventLoopFuture<Bool> {
    if let running = loading[handle] { return running }
    guard let store else { return eventLoop.makeSucceededFuture(false) }
    let bound = NIOLoopBound(self, eventLoop: eventLoop)
    let future = thread.runIfActive(eventLoop: eventLoop) {
      try store.session(handle, owner: owner)
    }.map { stored -> Bool in
      let shard = bound.value
      shard.loading[handle] = nil
      shard.troubles.remove("history")
      guard let stored else { return false }
      if shard.sessions[handle] == nil {
        shard.sessions[handle] = LiveSession(stored, at: shard.now)
      }
      return true
    }.flatMapErrorWithEventLoop { _, loop in
      bound.value.loading[handle] = nil
      bound.value.troubles.insert("history")
      return loop.makeSucceededFuture(false)
    }
    loading[handle] = future
    return future
  }
}

extension Ask {
  /// The same question in a session.
  fileprivate func moved(to session: String) -> Ask {
    var ask = self
    ask.session = session
    return ask
  }
}

extension LiveSession {
  /// A session as it was stored.
  init(_ stored: StoredSession, at now: Int) {
    self.init(
      state: stored.state,
      owner: stored.owner,
      origin: stored.origin,
      keep: .disk,
      startedAt: WallClock.seconds(of: stored.startedAt) ?? now,
      lastAt: now
    )
    title = stored.title
  }
}

extension Shard.Work {
  /// The outcome as a future.
  func future(on eventLoop: any EventLoop) -> EventLoopFuture<Outcome> {
    switch self {
    case .now(let outcome): eventLoop.makeSucceededFuture(outcome)
    case .later(let future): future
    }
  }
}

extension ProtocolError {
  static func unknownSession(_ handle: String) -> ProtocolError {
    ProtocolError(
      .unknownSession,
      "There is no such session for you: open one.",
      hint: "session.open"
    )
  }

  static let historyFails = ProtocolError(
    .historyOff,
    "The history can't be used now: nothing can be kept on disk, and answers go on without.",
    hint: "server.health"
  )

  static let noHistory = ProtocolError(
    .historyOff,
    "This server keeps nothing on disk: open a session with \"keep\":\"memory\".",
    hint: "keep"
  )
}
