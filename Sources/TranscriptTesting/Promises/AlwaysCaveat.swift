import Conversation
import Knowledge

/// **always-caveat**: every reply carries at least one caveat that fits it, whole.
public enum AlwaysCaveat: Promise {
  /// `always-caveat`
  public static let id = "always-caveat"

  /// Looks for a shown caveat, its whole words in the text, and a situation that it is for.
  public static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    let record = turn.record
    let shown = record.caveats.filter(\.shown)
    guard !shown.isEmpty else { return [violation("no caveat is shown")] }
    var violations = shown.flatMap { check($0, in: record) }
    if !record.isHelp {
      violations += record.caveats.flatMap { fit(of: $0, in: record, dialogue.ground) }
    }
    let levels = record.caveats.compactMap { Level(rawValue: $0.level) }
    if let highest = levels.max(), highest.rawValue != record.level {
      violations.append(
        violation("the level is \(record.level) and the weightiest caveat \(highest.rawValue)")
      )
    }
    if levels != levels.sorted(by: >) {
      violations.append(violation("the caveats are not ranked"))
    }
    return violations
  }

  private static func check(
    _ caveat: ReplyRecord.Caveat,
    in record: ReplyRecord
  ) -> [Violation] {
    guard !caveat.text.isEmpty, record.text.contains(caveat.text) else {
      return [violation("the caveat \(caveat.id) does not stand whole in the text")]
    }
    let kind = record.isHelp ? "help" : "caveat"
    let stands = record.sections.contains {
      $0.kind == kind && $0.id == caveat.id && $0.text == caveat.text && $0.level == caveat.level
    }
    return stands ? [] : [violation("the caveat \(caveat.id) has no section of its own")]
  }

  /// Whether the caveat's record has these words and is for one of the topics that are answered.
  private static func fit(
    of caveat: ReplyRecord.Caveat,
    in record: ReplyRecord,
    _ ground: Ground
  ) -> [Violation] {
    guard let known = ground.caveats[caveat.id] else {
      return caveat.id == "info.only" ? [] : [violation("no record has the caveat \(caveat.id)")]
    }
    var violations: [Violation] = []
    if known.level.rawValue != caveat.level {
      violations.append(violation("the caveat \(caveat.id) has the level \(caveat.level)"))
    }
    if !TextParts.fills(known.text, with: caveat.text) {
      violations.append(violation("the caveat \(caveat.id) has other words than its record"))
    }
    let topics = record.topics + (record.route == "clarify" ? ["clarify"] : [])
    let isGeneral = caveat.id == "info.only"
    let fits = known.when.contains {
      $0.topics.isEmpty || $0.topics.contains(where: topics.contains)
    }
    if !fits, !isGeneral {
      violations.append(violation("the caveat \(caveat.id) is for other topics"))
    }
    return violations
  }
}
