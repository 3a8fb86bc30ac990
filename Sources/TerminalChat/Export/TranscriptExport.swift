public import Conversation

/// A session as a `.chat` file that `ketum test` can run.
public struct TranscriptExport: Sendable {
  /// Day and region of the conversation.
  public let context: TurnContext
  /// The version of the program.
  public let version: String

  /// Creates an export.
  public init(context: TurnContext, version: String) {
    self.context = context
    self.version = version
  }

  /// The transcript; turns whose words are not kept are left out with a remark.
  public func text(for turns: [StoredTurn]) -> String {
    var head = ["# A session saved by ketum \(version)", "@today: \(context.day)"]
    if let region = context.region { head.append("@region: \(region)") }
    return (head.joined(separator: "\n") + "\n") + turns.map { "\n" + block($0) }.joined()
  }

  private func block(_ turn: StoredTurn) -> String {
    guard let question = turn.question, let reply = turn.reply else {
      return "# Turn \(turn.number) is left out: its words are not kept.\n"
    }
    var lines = ["you> " + Self.typed(question), "  route: \(reply.route)"]
    if !reply.topics.isEmpty { lines.append("  topics: " + reply.topics.joined(separator: ", ")) }
    lines += reply.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "|" : "| \($0)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The question as it stands, or as a quoted string when a line can't hold it.
  static func typed(_ question: String) -> String {
    let isPlain =
      question == TypedLine.trimmed(question) && VisibleText.cleaned(question) == question
      && !question.contains("\n") && !question.hasPrefix("\"")
    return isPlain ? question : quoted(question)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default:
        let isShown = !VisibleText.cleaned(String(scalar)).isEmpty && scalar != "\t"
        if isShown {
          result.unicodeScalars.append(scalar)
        } else {
          result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
      }
    }
    return result + "\""
  }
}
