import ChatProtocol
import Conversation
import NIOCore
import NIOPosix

extension Shard {
  /// Opens a session.
  func open(_ open: OpenSession, for peer: Peer) -> Work {
    self.open(open, handle: newSessionHandle(for: index, of: ring.shards.count), for: peer)
  }

  func open(_ open: OpenSession, handle: String, for peer: Peer) -> Work {
    guard sessions.count < max(1, limits.sessions / ring.shards.count) else {
      return .now(
        .failure(
          ProtocolError(
            .busy,
            "There are too many open sessions: try again later.",
            limit: limits.sessions
          )
        )
      )
    }
    let live = LiveSession(
      state: Session(id: handle, risks: open.risks, region: open.region),
      owner: owner(open.owner, of: peer),
      origin: open.isFromHost ? .mcp : .socket,
      keep: open.keep,
      startedAt: now,
      lastAt: now
    )
    guard open.keep == .disk else {
      sessions[handle] = live
      let until = WallClock.text(now + limits.memorySeconds)
      return .now(
        SessionDocuments.opened(handle, keep: open.keep, until: until, owner: open.owner)
      )
    }
    return openOnDisk(live, handle: handle, owner: open.owner)
  }

  private func openOnDisk(_ live: LiveSession, handle: String, owner: String?) -> Work {
    guard let store else { return .now(.failure(.noHistory)) }
    let stored = live.stored(
      keptDays: configuration.keptDays,
      contentDigest: responder.assistant.content.digest
    )
    let bound = NIOLoopBound(self, eventLoop: eventLoop)
    return .later(
      inStore { try store.save(stored) }.map { (_: Void) -> Outcome in
        bound.value.sessions[handle] = live
        return SessionDocuments.opened(
          handle,
          keep: .disk,
          until: stored.keepUntil,
          owner: owner
        )
      }.recoverOutcome()
    )
  }

  /// Takes the last turns of a session back.
  func undo(_ turns: Int, of handle: String, owner name: String?, for peer: Peer) -> Work {
    let owner = owner(name, of: peer)
    return withSession(handle, owner: owner) { shard in
      guard let live = shard.sessions[handle] else {
        return .now(.failure(.unknownSession(handle)))
      }
      var state = live.state
      var count = 0
      while count < turns, state.undo() { count += 1 }
      shard.sessions[handle]?.state = state
      shard.sessions[handle]?.asked.removeLast(min(count, live.asked.count))
      let outcome = SessionDocuments.undone(count, turn: state.turn)
      guard live.keep == .disk, count > 0, let store = shard.store else { return .now(outcome) }
      let (removed, after) = (count, state)
      return .later(
        shard.inStore {
          try store.undo(removed, of: handle, owner: owner, state: after)
        }.map { _ in outcome }.recoverOutcome()
      )
    }
  }

  /// Forgets a session, or all of an owner.
  func forget(_ forget: Forget, for peer: Peer) -> Work {
    let owner = owner(forget.owner, of: peer)
    guard let handle = forget.session else { return forgetAll(of: owner) }
    return withSession(handle, owner: owner) { shard in
      guard let live = shard.sessions.removeValue(forKey: handle) else {
        return .now(.failure(.unknownSession(handle)))
      }
      guard live.keep == .disk, let store = shard.store else {
        let report = ForgetReport(sessions: 1, turns: live.state.turn, isVerified: true)
        return .now(SessionDocuments.forgotten(report))
      }
      shard.commit?.drop { $0.id == handle }
      return .later(
        shard.inStore { try store.forget(.session(handle), owner: owner) }
          .map { SessionDocuments.forgotten($0) }.recoverOutcome()
      )
    }
  }

  private func forgetAll(of owner: SessionOwner) -> Work {
    let bound = NIOLoopBound(self, eventLoop: eventLoop)
    let gone = ring.gather(on: eventLoop) { shard in shard.dropAll(of: owner) }
    return .later(
      gone.flatMap { reports -> EventLoopFuture<Outcome> in
        let shard = bound.value
        var report = ForgetReport(sessions: 0, turns: 0, isVerified: true)
        for part in reports {
          report.sessions += part.sessions
          report.turns += part.turns
        }
        let inMemory = report
        guard let store = shard.store else {
          return shard.eventLoop.makeSucceededFuture(SessionDocuments.forgotten(inMemory))
        }
        return shard.inStore { try store.forget(.all, owner: owner) }.map { onDisk in
          SessionDocuments.forgotten(
            ForgetReport(
              sessions: onDisk.sessions + inMemory.sessions,
              turns: onDisk.turns + inMemory.turns,
              isVerified: onDisk.isVerified
            )
          )
        }.recoverOutcome()
      }
    )
  }

  /// Drops the owner's sessions here; counts those that were in memory alone.
  private func dropAll(of owner: SessionOwner) -> ForgetReport {
    commit?.drop { $0.owner == owner }
    let own = sessions.filter { $0.value.owner == owner }
    for handle in own.keys { sessions[handle] = nil }
    let inMemory = own.values.filter { $0.keep != .disk }
    let turns = inMemory.reduce(0) { $0 + $1.state.turn }
    return ForgetReport(sessions: inMemory.count, turns: turns, isVerified: true)
  }

  /// Runs a call of the store on its thread; what it throws becomes an error of the protocol.
  func inStore<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) -> EventLoopFuture<Value> {
    commit?.flush()
    return thread.runIfActive(eventLoop: eventLoop, body)
  }
}

extension EventLoopFuture where Value == Outcome {
  /// What the store threw, as it is told to a program.
  func recoverOutcome() -> EventLoopFuture<Outcome> {
    flatMapErrorThrowing { error in
      if case .unknownSession(let id)? = error as? HistoryError {
        return .failure(.unknownSession(id))
      }
      return .failure(.historyFails)
    }
  }
}
