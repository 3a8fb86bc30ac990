import Conversation

/// A conversation in plain lines, for `nc -U` and `socat`: kept in memory for the connection alone.
///
/// Each answer ends with a line that holds a single dot; a line of the answer that starts with a
/// dot gets another one before it.
struct TextDialogue: Sendable {
  static let emptyLine = "Type a question in plain words, or /help."
  private static let help = """
    Type a question in plain words.
    /sources  the sources of the last answer
    /why  why it was answered so
    /undo  takes the last question back
    /new  forgets what was told
    /emergency  numbers for help
    /quit  closes the connection
    """

  private var session = Session(id: nil)
  private var last: Turn?

  mutating func receive(
    _ line: [UInt8],
    from responder: Responder,
    at context: TurnContext
  ) -> Dialect.Step {
    guard let text = String(validating: line, as: UTF8.self) else {
      return say("The line is not UTF-8 text.")
    }
    let words = text.trimmed
    if words.hasPrefix("//") { return ask(String(words.dropFirst()), responder, context) }
    return switch words {
    case "/help", "/?", "help", "?": say(Self.help)
    case "/new": forget()
    case "/undo": undo()
    case "/why": explain()
    case "/sources": sources()
    case "/emergency", "/crisis": emergency(responder, context)
    case "/quit", "/exit", "/bye", "/q", "quit", "exit", "bye": .close([])
    default:
      words.isUnknownCommand
        ? say("There is no command \(words.quotedForMessage): /help lists them.")
        : ask(text, responder, context)
    }
  }

  private mutating func ask(
    _ text: String,
    _ responder: Responder,
    _ context: TurnContext
  ) -> Dialect.Step {
    do {
      let turn = try responder.turn(text, in: session, at: context)
      session = turn.session
      last = turn
      return say(turn.record.text)
    } catch {
      return say(error.message)
    }
  }

  private mutating func forget() -> Dialect.Step {
    session = Session(id: nil)
    last = nil
    return say("All that was told is forgotten.")
  }

  private mutating func undo() -> Dialect.Step {
    last = nil
    return say(session.undo() ? "The last question is taken back." : "Nothing to take back.")
  }

  private func explain() -> Dialect.Step {
    guard let last else { return say("Nothing was asked yet.") }
    return say(last.explanation.plainText)
  }

  private func sources() -> Dialect.Step {
    guard let last, !last.record.citations.isEmpty else {
      return say("The last answer names no source.")
    }
    let lines = last.record.citations.map { citation in
      let address = citation.url.map { " \($0)" } ?? ""
      return "[\(citation.n)] \(citation.id): \(citation.publisher), \(citation.title)."
        + " As of \(citation.asOf).\(address)"
    }
    return say(lines.joined(separator: "\n"))
  }

  private func emergency(_ responder: Responder, _ context: TurnContext) -> Dialect.Step {
    guard case .document(let document) = responder.emergency(region: context.region) else {
      return say("Call your local emergency number.")
    }
    return say(document.text)
  }

  private func say(_ text: String) -> Dialect.Step { .reply(Self.framed(text)) }
}

// MARK: - Framing

extension TextDialogue {
  static let notHTTP = framed("This socket does not speak HTTP: type a question, or send JSON-RPC.")

  /// The lines, dots doubled, with the closing dot.
  static func framed(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    var isLineStart = true
    for byte in text.utf8 {
      if isLineStart, byte == UInt8(ascii: ".") { bytes.append(byte) }
      // What is said is plain text; a control byte could steer somebody's terminal.
      bytes.append(byte < 0x20 && byte != 0x0A || byte == 0x7F ? 0x3F : byte)
      isLineStart = byte == 0x0A
    }
    if !isLineStart || bytes.isEmpty { bytes.append(0x0A) }
    bytes.append(contentsOf: [0x2E, 0x0A])
    return bytes
  }

  /// Whether a first line is a request of HTTP.
  static func isHTTP(_ line: [UInt8]) -> Bool {
    let words = line.split(separator: 0x20)
    guard words.count == 3, let last = words.last else { return false }
    return last.starts(with: "HTTP/".utf8)
  }
}

extension String {
  fileprivate var trimmed: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let bytes = utf8.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a line is one word after a slash; `/r/kratom says …` is a question.
  fileprivate var isUnknownCommand: Bool {
    hasPrefix("/") && utf8.count > 1
      && utf8.dropFirst().allSatisfy { (97...122).contains($0) || (65...90).contains($0) }
  }
}
