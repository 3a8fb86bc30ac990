import Conversation
import Safety

/// **danger-first**: an emergency or a crisis comes first and alone.
public enum DangerFirst: Promise {
  /// `danger-first`
  public static let id = "danger-first"

  /// Compares the route with what triage finds, and looks for anything beside the fixed text.
  public static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    let record = turn.record
    let verdict = Triage.verdict(on: turn.words)
    if let verdict, record.route != verdict.route.rawValue {
      return [violation("triage finds \(verdict.route.rawValue) and the route is \(record.route)")]
    }
    guard record.isHelp else {
      let isHelpful = record.sections.contains { $0.kind == "help" }
      return isHelpful ? [violation("help stands in a reply that is not routed as such")] : []
    }
    var violations: [Violation] = []
    if record.sections.first?.kind != "help" {
      violations.append(violation("the reply does not begin with help"))
    }
    let isAlone =
      record.sections.count == 1 && record.claims.isEmpty && record.citations.isEmpty
      && record.suggestions.isEmpty
    if !isAlone { violations.append(violation("help does not stand alone")) }
    let topic = record.route == "crisis" ? "crisis_self_harm" : "emergency_now"
    if record.topics != [topic] { violations.append(violation("the topic is not \(topic)")) }
    if let verdict {
      let words = FixedTexts.text(for: verdict, region: record.region).text
      if record.text != words { violations.append(violation("help is not the fixed text")) }
    }
    return violations
  }
}
