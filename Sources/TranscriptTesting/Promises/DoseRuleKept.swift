import Conversation
import Knowledge
import Safety

/// **dose-rule**: no amount outside the four open topics, none with a risk that closes them, none
/// in the imperative, and the whole list of whom it is not for beside each.
public enum DoseRuleKept: Promise {
  /// `dose-rule`
  public static let id = "dose-rule"

  /// Looks for amounts in everything that is said, and for what must stand beside them.
  public static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    let record = turn.record
    var violations = commands(in: record)
    let isAsked = record.topics.contains(where: DoseRule.isDose)
    let isDeclined = record.route == "decline_dose"
    if isAsked, record.route == "answer", let reason = closing(turn, in: dialogue) {
      let isCare = record.sections.contains { $0.id == "care.first" }
      violations += isCare ? [] : [violation("an amount was asked for and not declined: \(reason)")]
    }
    guard let place = figure(in: record, dialogue.ground) else { return violations }
    if isDeclined {
      violations.append(violation("\(place) holds an amount though amounts are declined"))
    } else if let reason = closing(turn, in: dialogue) {
      violations.append(violation("\(place) holds an amount though \(reason)"))
    }
    return violations + notice(beside: place, in: record, dialogue.ground)
  }

  // MARK: Amounts

  /// Where an amount stands, if one does.
  static func figure(in record: ReplyRecord, _ ground: Ground) -> String? {
    for section in record.sections where !["sources", "help"].contains(section.kind) {
      if FigureScanner.holdsFigure(section.text) {
        return "the \(section.kind) \(section.id ?? "")"
      }
    }
    let said = record.sections.flatMap { $0.claims ?? [] }
    if let id = said.first(where: { ground.knowledge.claim($0)?.isFigure ?? false }) {
      return "the claim \(id)"
    }
    if record.suggestions.contains(where: FigureScanner.holdsFigure) { return "a suggestion" }
    return nil
  }

  /// Why no amount may be told, as far as the reply itself shows it.
  private static func closing(_ turn: SpokenTurn, in dialogue: Dialogue) -> String? {
    let record = turn.record
    if record.topics.isEmpty || !record.topics.allSatisfy(DoseRule.openTopics.contains) {
      return "a topic is answered that closes them"
    }
    let risks = (record.profile.risks + dialogue.callerRisks).compactMap {
      RiskProfile.Entry(name: $0)
    }
    if let risk = risks.first(where: \.risk.closesFigures) { return "\(risk.name) is known" }
    return record.entities.contains { isConcentrated($0, dialogue.ground) }
      ? "a concentrated product is meant" : nil
  }

  private static func isConcentrated(_ entity: ReplyRecord.Entity, _ ground: Ground) -> Bool {
    guard let kind = Term.Kind(rawValue: entity.type) else { return false }
    return ground.knowledge.term(kind, entity.value)?.isConcentrated ?? false
  }

  private static func notice(
    beside place: String,
    in record: ReplyRecord,
    _ ground: Ground
  ) -> [Violation] {
    let words = ground.caveats["dose.not-for"]?.text
    let stands = record.caveats.contains {
      $0.id == "dose.not-for" && $0.shown && $0.text == words && record.text.contains($0.text)
    }
    return stands ? [] : [violation("\(place) holds an amount without the whole dose.not-for")]
  }

  // MARK: The imperative

  private static let orders: Set<String> = [
    "take", "use", "try", "start", "begin", "drink", "swallow", "dose", "eat", "have", "mix",
    "measure", "limit", "keep", "stay", "aim", "go", "add", "double", "repeat", "wait",
  ]
  private static let leads: Set<String> = [
    "then", "please", "so", "first", "just", "only", "you", "should", "can", "could", "may",
    "must", "and", "or", "now",
  ]

  /// An amount in an order is closed in any topic and to anybody.
  private static func commands(in record: ReplyRecord) -> [Violation] {
    let texts = record.sections.filter { !["sources", "help"].contains($0.kind) }.map(\.text)
    return texts.flatMap(TextParts.sentences).compactMap { sentence in
      guard FigureScanner.holdsFigure(sentence) else { return nil }
      let first = TextParts.words(in: sentence).first { !leads.contains($0) }
      guard let first, orders.contains(first) else { return nil }
      return violation("an amount is told in the imperative: “\(sentence)”")
    }
  }
}
