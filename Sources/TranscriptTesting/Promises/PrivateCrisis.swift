import Conversation

/// **private**: of a crisis turn nothing but time and route is left, in the reply, the explanation
/// and the session.
public enum PrivateCrisis: Promise {
  /// `private`
  public static let id = "private"

  /// Looks for anything that was read, and for the words themselves; it never quotes them.
  public static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    let record = turn.record
    guard record.route == "crisis" else { return [] }
    var violations: [Violation] = []
    let reading = record.reading
    if !record.entities.isEmpty || !reading.carried.isEmpty || !reading.repaired.isEmpty
      || !reading.ranked.isEmpty
    {
      violations.append(violation("the reply holds what was read in a crisis"))
    }
    if let explanation = turn.explanation {
      let isBare =
        explanation.normalized.isEmpty && explanation.clauses.isEmpty
        && explanation.entities.isEmpty && explanation.repaired.isEmpty
        && explanation.carried.isEmpty && explanation.templates.isEmpty
      if !isBare { violations.append(violation("the explanation holds what was read in a crisis")) }
    }
    if let session = turn.session, session.focus != nil || session.pending != nil || session.canUndo
    {
      violations.append(violation("the session holds what was said before a crisis"))
    }
    if echoes(turn) { violations.append(violation("words of a crisis message are left")) }
    return violations
  }

  /// Whether a longer word of the message is left that the fixed text does not hold anyway.
  private static func echoes(_ turn: SpokenTurn) -> Bool {
    let fixed = Set(turn.record.sections.flatMap { TextParts.words(in: $0.text) })
    let own = Set(TextParts.words(in: turn.words).filter { $0.count > 4 && !fixed.contains($0) })
    var left = turn.record
    (left.text, left.sections, left.caveats) = ("", [], [])
    let kept = Set(
      TextParts.words(in: left.json)
        + TextParts.words(
          in: turn.record.sections.filter { $0.kind != "help" }.map(\.text).joined()
        )
    )
    return !own.isDisjoint(with: kept.subtracting(Self.keys))
  }

  /// Words that the form of every record holds.
  private static let keys: Set<String> = [
    "answer", "caveats", "citations", "claims", "content", "entities", "level", "emergency",
    "profile", "risks", "reading", "carried", "confidence", "ranked", "repaired", "region",
    "route", "crisis", "sections", "session", "suggestions", "topics", "crisis_self_harm",
    "digest", "sha256", "null", "self", "harm", "alcohol", "opioid", "sedative", "pregnancy",
    "liver", "heart", "kidney", "breathing", "seizure", "bipolar", "psychosis", "addiction",
    "surgery", "driving", "animal", "condition", "interaction", "minor", "older",
    "breastfeeding", "conceiving",
  ]
}
