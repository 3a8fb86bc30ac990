import Conversation
import Knowledge

/// The words that the engine itself says where no topic's template does.
enum EngineWords {
  /// What an answer with one of the engine's own ids may hold; `nil` for any other id.
  static func glue(
    of template: String,
    in record: ReplyRecord,
    _ ground: Ground
  ) -> [String]? {
    switch template {
    case "care.first": [Phrases.careInstead]
    case "clarify.asked":
      [
        Phrases.unclear, Phrases.takenBack,
        Phrases.ask(record.topics.map { ground.topics[$0]?.title ?? $0 }),
      ] + names(in: record, ground)
    default: nil
    }
  }

  /// The question which of two names is meant, for the names that the reply itself offers.
  private static func names(in record: ReplyRecord, _ ground: Ground) -> [String] {
    guard let section = record.sections.first(where: { $0.id == "clarify.asked" }) else {
      return []
    }
    let offered = ground.knowledge.records.substances.map(\.name)
      .compactMap { name in
        section.text.firstRange(of: ") \(name)").map { (name: name, at: $0.lowerBound) }
      }
      .sorted { $0.at < $1.at }.map(\.name)
    let texts = record.entities.map(\.text)
    return texts.map { Phrases.askName($0, offered) }
  }
}
