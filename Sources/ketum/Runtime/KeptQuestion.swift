import Conversation
import SessionHistory
import TerminalChat

/// A single question that is kept, in a new session or a kept one.
struct KeptQuestion {
  let assistant: Assistant
  let store: SQLiteHistory
  /// The kept session, or the first digits of its handle; `nil` for a new one.
  let session: String?

  /// The reply, after the turn was stored.
  func record(for message: Message, at context: TurnContext) throws -> ReplyRecord {
    let owner = ProgramEnvironment.owner
    let moment = SystemClock.moment()
    let before = try session.map { try SessionLookup(store: store, owner: owner).find($0) }
    let state = before?.state ?? Session(id: SessionHandle.fresh())
    let turn = assistant.respond(to: message, in: state, at: context)
    let title = turn.record.topics.first.map(assistant.title)
    let stored = StoredSession(
      id: before?.id ?? state.id ?? "",
      owner: owner,
      origin: before?.origin ?? .ask,
      title: turn.isCrisis ? nil : title,
      startedAt: before?.startedAt ?? moment.now,
      lastAt: moment.now,
      keepUntil: moment.keepUntil,
      state: turn.session,
      contentDigest: turn.record.content.digest
    )
    let kept = StoredTurn(
      session: stored.id,
      number: turn.record.turn,
      at: moment.now,
      route: turn.record.route,
      question: message.text,
      reply: turn.record,
      explanation: turn.explanation
    )
    do { try store.append([HistoryEntry(turn: kept, session: stored)]) } catch {
      throw Failure(error)
    }
    return turn.record
  }
}
