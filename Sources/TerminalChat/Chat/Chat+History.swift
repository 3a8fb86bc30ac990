import Conversation

extension Chat {
  private static let sessionsShown = 5
  private static let turnsFound = 20

  /// The last sessions, or the turns that hold the words.
  func history(_ arguments: String) -> [ChatEffect] {
    do {
      if arguments.isEmpty { return [.page(try recent(Self.sessionsShown))] }
      if let count = Int(arguments), count > 0 { return [.page(try recent(min(count, 1000)))] }
      let turns = try ledger.search(arguments, limit: Self.turnsFound)
      guard !turns.isEmpty else { return [.say("No turn that is kept holds these words.")] }
      return [.page(turns.map { HistoryText.found($0) }.joined(separator: "\n"))]
    } catch { return [.say(error.description)] }
  }

  private func recent(_ count: Int) throws(HistoryError) -> String {
    let sessions = try ledger.sessions(limit: count)
    guard !sessions.isEmpty else {
      return ledger.isKeeping ? "Nothing is kept yet." : "Nothing is kept in this chat."
    }
    var blocks: [String] = []
    for session in sessions {
      blocks.append(HistoryText.block(session, turns: ledger.turns(of: session.id)))
    }
    return blocks.joined(separator: "\n\n")
  }

  // MARK: Forgetting

  /// Shows what would go and asks once.
  mutating func confirm(_ arguments: String) -> [ChatEffect] {
    guard let selection = selection(arguments) else {
      return [.say(HelpText.of("forget"))]
    }
    do {
      let words = try what(goes: selection)
      guard let words else { return [.say("There is nothing to remove.")] }
      state = .confirming(selection)
      return [.say("This removes \(words) for good.")]
    } catch { return [.say(error.description)] }
  }

  /// Removes, looks into the file and says what came of it.
  mutating func forget(_ selection: ForgetSelection) -> [ChatEffect] {
    do {
      let lines = try questions(of: selection)
      let report = try ledger.forget(selection)
      if case .lastTurn = selection { try takeLastBack() }
      var effects: [ChatEffect] = [selection == .all ? .forgetAllLines : .forgetLines(lines)]
      effects.append(.say(ForgetText.of(report)))
      if selection == .all || selection == .session(handle) {
        effects += startAnew(saying: "A new session starts.")
      }
      return effects
    } catch { return [.say(error.description)] }
  }

  private func selection(_ arguments: String) -> ForgetSelection? {
    switch arguments.lowercased() {
    case "": nil
    case "last": .lastTurn(of: handle)
    case "session": .session(handle)
    case "all": .all
    default: .matching(arguments)
    }
  }

  private func what(goes selection: ForgetSelection) throws(HistoryError) -> String? {
    switch selection {
    case .lastTurn: return ledger.turns(of: handle).isEmpty ? nil : "the last turn"
    case .session:
      let count = ledger.turns(of: handle).count
      return count == 0 ? nil : "this session with \(Self.count(count, "turn"))"
    case .matching(let words):
      let count = try ledger.search(words, limit: .max).count
      return count == 0 ? nil : "\(Self.count(count, "turn")) with these words"
    case .all:
      let sessions = try ledger.sessions(limit: .max)
      let turns = sessions.reduce(0) { $0 + ledger.turns(of: $1.id).count }
      guard turns > 0 else { return "the line history (no turn is kept)" }
      return "all that is kept, \(Self.count(sessions.count, "session")) with "
        + "\(Self.count(turns, "turn")), and the line history"
    }
  }

  private func questions(of selection: ForgetSelection) throws(HistoryError) -> [String] {
    switch selection {
    case .lastTurn: ledger.turns(of: handle).suffix(1).compactMap(\.question)
    case .session(let id): ledger.turns(of: id).compactMap(\.question)
    case .matching(let words): try ledger.search(words, limit: .max).compactMap(\.question)
    case .all: []
    }
  }

  private mutating func takeLastBack() throws(HistoryError) {
    guard session.undo() else { return }
    lastReply = ledger.turns(of: handle).last?.reply
    guard var stored = try ledger.current.session(handle, owner: setup.owner) else { return }
    stored.state = session
    try ledger.current.save(stored)
  }
}
