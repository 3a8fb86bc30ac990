import Conversation

/// **no-foreign-answer**: a question about another substance never gets kratom's answer, nor a
/// dose of its own.
public enum NoForeignAnswer: Promise {
  /// `no-foreign-answer`
  public static let id = "no-foreign-answer"

  /// Compares what was named with the topic that is answered.
  public static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    let record = turn.record
    guard record.route == "answer" || record.route == "decline_dose" else { return [] }
    let own = record.topics.filter { dialogue.ground.topics[$0]?.subject == .own }
    guard !own.isEmpty, !isCare(record), !isFollowUp(turn) else { return [] }
    let clauses = turn.explanation?.clauses ?? []
    if !clauses.isEmpty, clauses.allSatisfy({ $0.scope == "foreign" }) {
      return [violation("a question on something else is answered as \(own[0])")]
    }
    let foreign = record.entities.filter { $0.type == "substance" || $0.type == "class" }
    let isOurs = record.entities.contains { ["subject", "strain", "product"].contains($0.type) }
    guard let first = foreign.first, !isOurs, !namesSubject(turn.words),
      asksOfThing.contains(own[0])
    else { return [] }
    return [violation("\(first.value) stands alone and is answered as \(own[0])")]
  }

  /// The topics on amounts, safety and law, where one name changes the question.
  private static let asksOfThing: Set<String> = [
    "dose_general", "dose_first_time", "dose_soreness", "dose_sleep", "dose_max", "dose_extract",
    "redose_timing", "general_safety", "legality_place", "fda_status", "can_it_kill",
    "overdose_signs", "side_effects", "what_is", "onset", "duration", "half_life_detection",
  ]

  private static let subjects = [
    "krat", "kratom", "ketum", "mitragyn", "7-oh", "7oh", "7 oh", "7-hydroxy", "hydroxymitra",
    "kratum", "cratom", "thang", "biak", "speciosa",
  ]

  private static func namesSubject(_ words: String) -> Bool {
    let words = words.lowercased()
    return subjects.contains(where: words.contains)
  }

  private static func isCare(_ record: ReplyRecord) -> Bool {
    record.sections.contains { $0.id == "care.first" }
  }

  private static func isFollowUp(_ turn: SpokenTurn) -> Bool {
    !turn.record.reading.carried.isEmpty
      || (turn.explanation?.rules.contains {
        $0.hasPrefix("follow-up") || $0 == "question back resolved" || $0 == "on the last answer"
      } ?? false)
  }
}
