import Conversation

/// Sessions as Markdown.
enum MarkdownExport {
  static func text(_ sessions: [ExportedSession], version: String) -> String {
    sessions.map { session in
      let head = "# Session \(session.id)\n\nOpened \(session.startedAt), ketum \(version)."
      return ([head] + session.turns.map(turn)).joined(separator: "\n\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func turn(_ turn: StoredTurn) -> String {
    let head = "## \(turn.number). \(turn.at)"
    guard let question = turn.question, let reply = turn.reply else {
      return head + "\n\nThe words of this turn are not kept (\(turn.route))."
    }
    var parts = [head, quoted(question), escaped(reply.text)]
    if !reply.citations.isEmpty {
      parts.append(reply.citations.map(source).joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n")
  }

  private static func source(_ citation: ReplyRecord.Citation) -> String {
    let url = citation.url.map { " <\($0)>" } ?? ""
    return "- [\(citation.n)] \(escaped(citation.publisher)), \(escaped(citation.title)), "
      + "as of \(citation.asOf).\(url)"
  }

  private static func quoted(_ text: String) -> String {
    escaped(text).split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
      .joined(separator: "\n")
  }

  /// The text with the signs of Markdown and HTML made plain.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in VisibleText.cleaned(text) {
      if "\\`*_<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
