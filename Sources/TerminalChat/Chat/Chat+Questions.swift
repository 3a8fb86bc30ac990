import Conversation
import Safety

extension Chat {
  /// Answers a question and keeps the turn.
  mutating func ask(_ text: String, typed: String? = nil, keepsLine: Bool) -> [ChatEffect] {
    switch InputText(text: text) {
    case .blank: return []
    case .message(let message): return answer(message, typed: typed ?? text, keepsLine: keepsLine)
    case .refused(let refusal, let readable): return refuse(refusal, readable: readable)
    }
  }

  /// Says why input is not answered; help comes all the same when it tells of danger.
  mutating func refuse(_ refusal: InputText.Refusal, readable: Message?) -> [ChatEffect] {
    guard let readable, isDanger(readable) else { return [.say(refusal.description)] }
    return answer(readable, typed: readable.text, keepsLine: false)
  }

  private func isDanger(_ message: Message) -> Bool {
    let turn = setup.assistant.respond(to: message, in: session, at: setup.context)
    return turn.record.isDanger
  }

  private mutating func answer(
    _ message: Message,
    typed: String,
    keepsLine: Bool
  ) -> [ChatEffect] {
    let turn = setup.assistant.respond(to: message, in: session, at: setup.context)
    session = turn.session
    lastReply = turn.record
    // The turns before may be from an earlier run, whose lines are in the file all the same.
    let before = turn.isCrisis ? ledger.turns(of: handle).suffix(2).compactMap(\.question) : []
    var effects: [ChatEffect] = [.reply(turn.record)]
    if let trouble = ledger.record(entry(for: turn, question: message.text)) {
      effects.append(.say(trouble))
    }
    if turn.isCrisis {
      effects.append(.forgetLines(recentLines + before))
      recentLines = []
    } else {
      effects += kept(message.text, typed: typed, keepsLine: keepsLine)
    }
    return effects
  }

  /// Keeps the line of a question for the arrow keys, masked.
  private mutating func kept(_ text: String, typed: String, keepsLine: Bool) -> [ChatEffect] {
    guard keepsLine, isKeepingLines else { return [] }
    let line = setup.mask(typed)
    recentLines = recentLines.suffix(1) + [line]
    let isMasked = ledger.isKeeping && setup.mask(text) != text
    let note = "(A phone number or an address is kept only as a mark.)"
    return [.rememberLine(line)] + (isMasked ? [.say(note)] : [])
  }

  private func entry(for turn: Turn, question: String) -> HistoryEntry {
    let moment = setup.moment()
    let title = turn.record.topics.first.map { setup.assistant.title(of: $0) }
    return HistoryEntry(
      turn: StoredTurn(
        session: handle,
        number: turn.record.turn,
        at: moment.now,
        route: turn.record.route,
        question: question,
        reply: turn.record,
        explanation: turn.explanation
      ),
      session: StoredSession(
        id: handle,
        owner: setup.owner,
        origin: .repl,
        title: turn.isCrisis ? nil : title,
        startedAt: startedAt,
        lastAt: moment.now,
        keepUntil: moment.keepUntil,
        state: turn.session,
        contentDigest: turn.record.content.digest
      )
    )
  }
}
