import Diagnostics

/// What a line means, by its shape alone.
enum TypedLine: Equatable {
  /// Nothing.
  case blank
  /// A command with its words.
  case command(ChatCommand, name: String, arguments: String)
  /// The shape of a command with a name that is none, and the nearest name.
  case unknownCommand(String, nearest: String?)
  /// A command as other programs spell it, and how it is spelt here.
  case foreignSpelling(String, here: String)
  /// A question.
  case question(String)

  private static let bareWords: [String: ChatCommand] = [
    "help": .help, "?": .help, "quit": .quit, "exit": .quit, "bye": .quit,
  ]

  /// Reads a line.
  ///
  /// A line is a command when it begins with `/` and letters up to a space or its end, so that
  /// `/r/kratom says …` stays a question; `//` is a question that begins with `/`.
  init(_ line: String) {
    let text = Self.trimmed(line)
    guard let first = text.first else {
      self = .blank
      return
    }
    if text.hasPrefix("//") {
      self = .question(String(text.dropFirst()))
      return
    }
    if let command = Self.bareWords[text.lowercased()] {
      self = .command(command, name: text.lowercased(), arguments: "")
      return
    }
    let word = String(text.dropFirst().prefix { !$0.isWhitespace })
    let arguments = Self.trimmed(String(text.dropFirst(1 + word.count)))
    switch first {
    case "/" where word == "?" || Self.isName(word):
      self = Self.slashed(word, arguments)
    case ".", "\\", "!", ":":
      self =
        ChatCommand.named(word).map { .foreignSpelling(text, here: "/" + $0.rawValue) }
        ?? .question(text)
    default: self = .question(text)
    }
  }

  private static func slashed(_ word: String, _ arguments: String) -> TypedLine {
    if let command = ChatCommand.named(word) {
      return .command(command, name: word.lowercased(), arguments: arguments)
    }
    let nearest = nearestName(to: word.lowercased(), among: ChatCommand.allNames)
    return .unknownCommand(word, nearest: nearest)
  }

  private static func isName(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.count <= 24 && word.allSatisfy { $0.isASCII && $0.isLetter }
  }

  static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.reversed().drop(while: \.isWhitespace)
    return String(end.reversed())
  }
}
