import ChatProtocol
import Conversation
import NIOCore

extension Shard {
  /// Explains an answer.
  func explain(_ target: Explain, for peer: Peer) -> Work {
    let owner = owner(target.owner, of: peer)
    guard let handle = target.session else {
      return explainAnywhere(target.answer ?? "", owner: owner)
    }
    return withSession(handle, owner: owner) { shard in
      guard let live = shard.sessions[handle] else {
        return .now(.failure(.unknownSession(handle)))
      }
      let asked = live.asked.last { question in
        target.answer.map { $0 == question.answer } ?? target.turn.map { $0 == question.number }
          ?? true
      }
      if let asked, let outcome = shard.explained(asked) { return .now(outcome) }
      let number = target.turn ?? (target.answer == nil ? live.state.turn : nil)
      guard live.keep == .disk, let store = shard.store, let number else {
        return .now(.failure(.unknownAnswer))
      }
      return .later(shard.explainFromDisk(number, of: handle, owner: owner, store))
    }
  }

  /// Looks for an answer among the sessions in memory of all shards.
  private func explainAnywhere(_ answer: String, owner: SessionOwner) -> Work {
    .later(
      ring.gather(on: eventLoop) { shard -> Outcome? in
        for live in shard.sessions.values where live.owner == owner {
          if let asked = live.asked.last(where: { $0.answer == answer }) {
            return shard.explained(asked)
          }
        }
        return nil
      }.map { found in found.compactMap(\.self).first ?? .failure(.unknownAnswer) }
    )
  }

  /// The explanation of a question, made by answering it again; `nil` when that is not possible.
  private func explained(_ asked: LiveSession.Asked) -> Outcome? {
    guard let turn = again(asked) else { return nil }
    return responder.explain(turn.explanation)
  }

  /// A question answered again: the same words in the same state give the same bytes.
  func again(_ asked: LiveSession.Asked) -> Turn? {
    guard asked.contentDigest == responder.assistant.content.digest, let text = asked.text else {
      return nil
    }
    // A text that was answered once can be read again.
    return try? responder.turn(text, in: asked.before, at: asked.context)
  }

  private func explainFromDisk(
    _ number: Int,
    of handle: String,
    owner: SessionOwner,
    _ store: any HistoryStore
  ) -> EventLoopFuture<Outcome> {
    let responder = responder
    return inStore {
      try store.turns(of: handle, owner: owner, after: number - 1, limit: 1)
    }.map { turns -> Outcome in
      guard let turn = turns.first, turn.number == number, let why = turn.explanation else {
        return .failure(.unknownAnswer)
      }
      return responder.explain(why)
    }.recoverOutcome()
  }

  // MARK: - Turns

  /// The turns of a session, or of all that hold words, as a list or as one text.
  func history(_ page: SessionPage, as format: ExportFormat?, for peer: Peer) -> Work {
    let owner = owner(page.owner, of: peer)
    guard let handle = page.session else {
      return search(page.search ?? "", page.page.limit, owner: owner, as: format)
    }
    return withSession(handle, owner: owner) { shard in
      guard let live = shard.sessions[handle] else {
        return .now(.failure(.unknownSession(handle)))
      }
      let after = page.page.cursor.flatMap { Int($0) } ?? 0
      let (limit, bytes) = (page.page.limit, shard.limits.replyBytes)
      guard live.keep == .disk, let store = shard.store else {
        let turns = live.asked.filter { $0.number > after }.map { shard.stored($0, of: handle) }
        return .now(TurnPage(turns, limit: limit, bytes: bytes).outcome(as: format))
      }
      return .later(
        shard.inStore {
          try store.turns(of: handle, owner: owner, after: after, limit: limit + 1)
        }.map { TurnPage($0, limit: limit, bytes: bytes).outcome(as: format) }.recoverOutcome()
      )
    }
  }

  private func stored(_ asked: LiveSession.Asked, of handle: String) -> StoredTurn {
    let turn = again(asked)
    return StoredTurn(
      session: handle,
      number: asked.number,
      at: WallClock.text(asked.at),
      route: asked.route,
      question: asked.text,
      reply: turn?.record,
      explanation: nil
    )
  }

  private func search(
    _ words: String,
    _ limit: Int,
    owner: SessionOwner,
    as format: ExportFormat?
  ) -> Work {
    guard let store else { return .now(.failure(.noHistory)) }
    let bytes = limits.replyBytes
    return .later(
      inStore { try store.search(words, owner: owner, limit: limit) }
        .map { turns in
          var page = TurnPage(turns, limit: limit, bytes: bytes)
          page.next = nil
          return page.outcome(as: format)
        }.recoverOutcome()
    )
  }

  // MARK: - Sessions

  /// The owner's sessions: first those in memory alone, then those on disk, the latest first.
  func list(owner name: String?, _ page: Page, for peer: Peer) -> Work {
    let owner = owner(name, of: peer)
    let bound = NIOLoopBound(self, eventLoop: eventLoop)
    let days = configuration.keptDays
    let inMemory = ring.gather(on: eventLoop) { shard in
      shard.sessions.values.filter { $0.owner == owner && $0.keep != .disk }.map {
        var stored = $0.stored(keptDays: days, contentDigest: "")
        stored.keepUntil = WallClock.text($0.lastAt + shard.limits.memorySeconds)
        return stored
      }
    }.map { parts in
      parts.flatMap(\.self).sorted { ($1.lastAt, $0.id) < ($0.lastAt, $1.id) }
    }
    return .later(
      inMemory.flatMap { sessions -> EventLoopFuture<Outcome> in
        let shard = bound.value
        return shard.listed(sessions, page, owner: owner)
      }.recoverOutcome()
    )
  }

  private func listed(
    _ inMemory: [StoredSession],
    _ page: Page,
    owner: SessionOwner
  ) -> EventLoopFuture<Outcome> {
    let (mark, after) = SessionCursor.split(page.cursor)
    var part: [StoredSession] = []
    if mark != .disk {
      let start = after.flatMap { id in inMemory.firstIndex { $0.id == id }.map { $0 + 1 } } ?? 0
      part = Array(inMemory[start...].prefix(page.limit))
      if start + part.count < inMemory.count {
        let next = part.last.map { SessionCursor.memory.cursor($0.id) }
        return eventLoop.makeSucceededFuture(SessionDocuments.sessions(part, next: next))
      }
    }
    guard let store else {
      return eventLoop.makeSucceededFuture(SessionDocuments.sessions(part, next: nil))
    }
    let (first, limit) = (part, page.limit)
    let last = mark == .disk ? after : nil
    return inStore {
      try store.sessions(owner: owner, after: last, limit: limit - first.count + 1)
    }.map { onDisk in
      let more = onDisk.prefix(limit - first.count)
      let hasMore = onDisk.count > more.count
      let next =
        hasMore
        ? more.last.map { SessionCursor.disk.cursor($0.id) } ?? SessionCursor.disk.start : nil
      return SessionDocuments.sessions(first + more, next: next)
    }
  }
}

/// Where a page of sessions ended.
private enum SessionCursor: String {
  case memory = "m"
  case disk = "d"

  /// The cursor before the first session of the kind.
  var start: String { rawValue }

  func cursor(_ id: String) -> String { rawValue + ":" + id }

  static func split(_ cursor: String?) -> (SessionCursor?, String?) {
    guard let parts = cursor?.split(separator: ":", maxSplits: 1), let first = parts.first else {
      return (nil, nil)
    }
    return (SessionCursor(rawValue: String(first)), parts.count > 1 ? String(parts[1]) : nil)
  }
}

/// As many turns as fit a page and a reply line.
private struct TurnPage {
  let turns: [StoredTurn]
  var next: String?

  init(_ all: [StoredTurn], limit: Int, bytes: Int) {
    var room = bytes * 3 / 4
    var fitting: [StoredTurn] = []
    for turn in all.prefix(limit) {
      // Text in JSON in JSON can double; an estimate is enough below the limit.
      let size = (turn.reply?.json.utf8.count ?? 64) + (turn.question?.utf8.count ?? 0) * 2 + 128
      guard fitting.isEmpty || size <= room else { break }
      room -= size
      fitting.append(turn)
    }
    turns = fitting
    next = fitting.count < all.count ? fitting.last.map { String($0.number) } : nil
  }

  func outcome(as format: ExportFormat?) -> Outcome {
    guard let format else { return SessionDocuments.turns(turns, next: next) }
    return SessionDocuments.export(turns, format: format, next: next)
  }
}

extension ProtocolError {
  static let unknownAnswer = ProtocolError(
    .unknownAnswer,
    "There is no such answer any more: name its session and turn, or ask again.",
    hint: "explain"
  )
}
