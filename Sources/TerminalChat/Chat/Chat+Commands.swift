import Conversation
import Safety

extension Chat {
  /// Runs a command.
  mutating func run(_ command: ChatCommand, name: String, _ arguments: String) -> [ChatEffect] {
    switch command {
    case .help: [.say(HelpText.of(arguments))]
    case .sources: sources(arguments)
    case .why: why(arguments)
    case .new: startAnew(saying: "A new session starts.")
    case .undo: undo(arguments)
    case .history: history(arguments)
    case .resume: resume(arguments)
    case .save: save(arguments)
    case .export: export(arguments)
    case .forget: confirm(arguments)
    case .private: setPrivate(arguments)
    case .profile: [.say(profileText)]
    case .chart: chart(arguments)
    case .edit: [.edit]
    case .emergency: [.alarm(help(isCrisis: name == "crisis"))]
    case .about: [.say(aboutText)]
    case .quit: [.leave]
    }
  }

  // MARK: Looking at answers

  private func sources(_ arguments: String) -> [ChatEffect] {
    if arguments.isEmpty || Int(arguments) != nil {
      guard let turn = turn(arguments) else { return [.say(noTurn(arguments))] }
      guard let reply = turn.reply, !reply.citations.isEmpty else {
        return [.say("Turn \(turn.number) rests on no source.")]
      }
      return [.say(reply.citations.map(Self.line).joined(separator: "\n"))]
    }
    let isAll = arguments.lowercased() == "all"
    let policy = setup.assistant.policy
    let requests: [ExhibitRequest] =
      isAll ? [.sources] : [.source(arguments), .claim(arguments)]
    for request in requests {
      if let exhibit = exhibit(request, policy) { return [.exhibit(exhibit)] }
    }
    return [.say("There is no source with that id: /sources all lists them.")]
  }

  private static func line(for citation: ReplyRecord.Citation) -> String {
    let year = citation.year.map { " (\($0))" } ?? ""
    var line = "[\(citation.n)] \(citation.publisher), \(citation.title)\(year)."
    line += " As of \(citation.asOf)."
    if let url = citation.url { line += " \(url)" }
    return line + " Id: \(citation.id)"
  }

  private func why(_ arguments: String) -> [ChatEffect] {
    guard let turn = turn(arguments) else { return [.say(noTurn(arguments))] }
    guard let explanation = turn.explanation else {
      return [.say("Turn \(turn.number): only its time and its way are kept, nothing else.")]
    }
    return [.say(explanation.plainText)]
  }

  private func chart(_ arguments: String) -> [ChatEffect] {
    let names = SafetyPolicy.chartNames
    guard !arguments.isEmpty else {
      return [.say("The charts are: \(names.joined(separator: ", ")). /chart NAME shows one.")]
    }
    let exhibit = exhibit(.chart(arguments.lowercased()), setup.assistant.policy)
    return exhibit.map { [.exhibit($0)] }
      ?? [.say("There is no such chart: the names are \(names.joined(separator: ", ")).")]
  }

  private func exhibit(_ request: ExhibitRequest, _ policy: SafetyPolicy) -> Exhibit? {
    policy.exhibit(
      request,
      profile: session.profile,
      isFigureChannel: setup.context.isFigureChannel,
      day: setup.context.day
    )
  }

  /// The turn that a number names, the last one for no number.
  private func turn(_ arguments: String) -> StoredTurn? {
    let turns = ledger.turns(of: handle)
    guard !arguments.isEmpty else { return turns.last }
    return Int(arguments).flatMap { number in turns.first { $0.number == number } }
  }

  private func noTurn(_ arguments: String) -> String {
    arguments.isEmpty
      ? "There is no answer yet." : "There is no turn with that number in this session."
  }

  // MARK: The session

  mutating func startAnew(saying words: String) -> [ChatEffect] {
    session = Session(id: setup.hasHandles ? setup.newHandle() : nil)
    startedAt = setup.moment().now
    lastReply = nil
    return [.say(words)]
  }

  private mutating func setPrivate(_ arguments: String) -> [ChatEffect] {
    switch arguments.lowercased() {
    case "", "on":
      guard !ledger.isPrivate else { return [.say("This is private already.")] }
      ledger.isPrivate = true
      return [
        .say(
          "Private: from now on nothing is kept, neither turns nor lines. "
            + "What was kept before stays until /forget."
        )
      ]
    case "off":
      guard ledger.isPrivate else { return [.say("This is not private.")] }
      ledger.isPrivate = false
      let end =
        ledger.isKeeping ? "Turns are kept again." : "Nothing can be kept, though."
      return startAnew(
        saying: "Private mode is off and a new session starts, so that nothing said in private "
          + "is kept. \(end)"
      )
    default: return [.say("Use /private on or /private off.")]
    }
  }

  private mutating func undo(_ arguments: String) -> [ChatEffect] {
    guard let wanted = arguments.isEmpty ? 1 : Int(arguments), wanted > 0 else {
      return [.say("Use /undo, or /undo and a number of turns.")]
    }
    var before = session
    var count = 0
    while count < wanted, before.undo() { count += 1 }
    guard count > 0 else { return [.say("There is nothing to take back.")] }
    let lines = ledger.turns(of: handle).suffix(count).compactMap(\.question)
    do { _ = try ledger.undo(count, of: handle, state: before) } catch {
      return [.say(error.description)]
    }
    session = before
    lastReply = ledger.turns(of: handle).last?.reply
    let what = count == 1 ? "The last turn is" : "The last \(count) turns are"
    return [.say("\(what) taken back."), .forgetLines(lines)]
  }

  private mutating func resume(_ arguments: String) -> [ChatEffect] {
    do {
      let sessions = try ledger.sessions(limit: 10_000).filter { $0.id != handle }
      let found = sessions.filter {
        arguments.isEmpty || $0.id.hasPrefix(arguments) || $0.id.hasPrefix("s_" + arguments)
      }
      guard let chosen = found.first else {
        return [.say("There is no such session: /history lists them.")]
      }
      guard found.count == 1 || arguments.isEmpty else {
        return [.say("\(found.count) sessions begin so: give more of the id.")]
      }
      session = chosen.state
      startedAt = chosen.startedAt
      let turns = ledger.turns(of: chosen.id)
      lastReply = turns.last?.reply
      let last = turns.last?.question.map { " The last question was: \($0)" } ?? ""
      return [.say("Going on with \(chosen.id), \(Self.count(turns.count, "turn")).\(last)")]
    } catch { return [.say(error.description)] }
  }

  static func count(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
