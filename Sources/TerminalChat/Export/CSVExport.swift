import Conversation

/// Sessions as comma-separated values after RFC 4180, one line a turn.
enum CSVExport {
  private static let columns = [
    "session", "turn", "at", "route", "level", "topics", "question", "reply", "sources",
  ]

  static func text(_ sessions: [ExportedSession]) -> String {
    let rows = sessions.flatMap { session in session.turns.map { row($0, of: session) } }
    return ([columns] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func row(_ turn: StoredTurn, of session: ExportedSession) -> [String] {
    let reply = turn.reply
    let sources = reply?.citations.map(\.id) ?? []
    return [
      session.id, String(turn.number), turn.at, turn.route, reply?.level ?? "",
      reply?.topics.joined(separator: " ") ?? "", turn.question ?? "", reply?.text ?? "",
      sources.joined(separator: " "),
    ]
  }

  /// A cell in quotes; one that a spreadsheet would run as a formula gets an apostrophe.
  private static func cell(_ text: String) -> String {
    let visible = VisibleText.cleaned(text)
    let isFormula = visible.first.map { "=+-@".contains($0) } ?? false
    var result = isFormula ? "\"'" : "\""
    for character in visible {
      if character == "\"" { result.append("\"") }
      result.append(character)
    }
    return result + "\""
  }
}
