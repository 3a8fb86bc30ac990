import Conversation
import Safety

/// A conversation with its commands: a state machine without input or output.
///
/// `take` is given what the person did and returns what to do about it, in order.
public struct Chat: Sendable {
  /// What the next line is read as.
  enum State: Sendable, Equatable {
    /// A question or a command.
    case open
    /// Yes or no to removing something.
    case confirming(ForgetSelection)
  }

  let setup: ChatSetup
  var ledger: Ledger
  var session: Session
  var startedAt: String
  var state = State.open
  var lastReply: ReplyRecord?
  /// The last two questions as they were kept for the arrow keys.
  var recentLines: [String] = []
  private var hasToldHowToLeave = false

  /// Begins a session.
  public init(setup: ChatSetup) {
    self.setup = setup
    ledger = Ledger(
      disk: setup.disk,
      memory: setup.memory,
      owner: setup.owner,
      isPrivate: setup.isPrivate
    )
    session = Session(id: setup.hasHandles ? setup.newHandle() : nil)
    startedAt = setup.moment().now
  }

  /// The words in front of the line.
  public var prompt: String {
    switch state {
    case .open: ledger.isPrivate ? "you (private)> " : "you> "
    case .confirming: "remove it? (yes/no) "
    }
  }

  /// The handle of the session, under which its turns are kept.
  var handle: String { session.id ?? "s_pipe" }

  /// What to do about an input.
  public mutating func take(_ input: ChatInput) -> [ChatEffect] {
    switch input {
    case .line(let line): return take(line: line)
    case .end: return [.leave]
    case .interrupted(let hadWords): return interrupted(hadWords: hadWords)
    case .edited(let text):
      guard let text, !TypedLine.trimmed(text).isEmpty else {
        return [.say("Nothing was written, so nothing is asked.")]
      }
      return ask(text, keepsLine: true)
    }
  }

  private mutating func take(line: String) -> [ChatEffect] {
    if case .confirming(let selection) = state {
      state = .open
      switch TypedLine.trimmed(line).lowercased() {
      case "yes", "y": return forget(selection)
      case "no", "n", "": return [.say("Nothing was removed.")]
      default: return [.say("Nothing was removed.")] + take(line: line)
      }
    }
    switch TypedLine(line) {
    case .blank: return []
    case .question(let text): return ask(offered(text) ?? text, typed: line, keepsLine: true)
    case .command(let command, let name, let arguments):
      let keepsLine = command != .forget && isKeepingLines
      return (keepsLine ? [.rememberLine(line)] : []) + run(command, name: name, arguments)
    case .unknownCommand(let name, let nearest):
      let hint = nearest.map { " Did you mean /\($0)?" } ?? " /help lists the commands."
      return [.say("No command /\(name).\(hint)")]
    case .foreignSpelling(let typed, let here):
      return [.say("\(typed.prefix { !$0.isWhitespace }): here it is \(here).")]
    }
  }

  private mutating func interrupted(hadWords: Bool) -> [ChatEffect] {
    if case .confirming = state {
      state = .open
      return [.say("Nothing was removed.")]
    }
    guard !hadWords, !hasToldHowToLeave else { return [] }
    hasToldHowToLeave = true
    return [.say("(Ctrl-D or /quit to leave)")]
  }

  var isKeepingLines: Bool { !ledger.isPrivate }

  /// The offered question that a bare number means; a question back reads numbers itself.
  private func offered(_ text: String) -> String? {
    guard let lastReply, lastReply.route != "clarify", let number = Int(text),
      lastReply.suggestions.indices.contains(number - 1)
    else { return nil }
    return lastReply.suggestions[number - 1]
  }
}
