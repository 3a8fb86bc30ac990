public import Conversation

/// Kept sessions and turns as lines.
public enum HistoryText {
  /// A session with its questions.
  public static func block(_ session: StoredSession, turns: [StoredTurn]) -> String {
    ([line(session, turns: turns.count)] + turns.map { "  \($0.number). \(question(of: $0))" })
      .joined(separator: "\n")
  }

  /// A session in one line.
  public static func line(_ session: StoredSession, turns: Int) -> String {
    let title = session.title.map { ", last on \($0)" } ?? ""
    let count = turns == 1 ? "1 turn" : "\(turns) turns"
    return "\(session.lastAt)  \(session.id)  \(count)\(title)"
  }

  /// A turn that was found, in one line.
  public static func found(_ turn: StoredTurn) -> String {
    "\(turn.at)  \(turn.session)  \(turn.number). \(question(of: turn))"
  }

  /// The question, or that it is not kept.
  public static func question(of turn: StoredTurn) -> String {
    guard let question = turn.question else { return "(the words of this turn are not kept)" }
    return VisibleText.cleaned(question.split(whereSeparator: \.isNewline).joined(separator: " "))
  }
}

/// What came of forgetting, as a sentence.
public enum ForgetText {
  /// The report in words.
  public static func of(_ report: ForgetReport) -> String {
    guard report.turns > 0 || report.sessions > 0 || !report.isVerified else {
      return "No turn was kept."
    }
    let turns = report.turns == 1 ? "1 turn" : "\(report.turns) turns"
    let sessions = report.sessions == 1 ? "1 session" : "\(report.sessions) sessions"
    let end =
      report.isVerified
      ? "The file was searched for their words, and they are gone."
      : "Their words may still be in the file, since another program holds it: they go when ketum "
        + "next starts."
    return "Removed \(turns) and \(sessions). \(end)"
  }
}
