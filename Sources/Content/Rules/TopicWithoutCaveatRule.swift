import Conversation
import Diagnostics
import Knowledge
import Safety

/// Every topic has a caveat that fits whatever the question names.
enum TopicWithoutCaveatRule: ContentRule {
  static let name = "topic-without-caveat"
  static let summary = "every topic has a caveat that fits without more being known"

  static func check(_ content: ContentIndex) -> [Finding] {
    let conditions = content.authored.caveats.flatMap(\.record.when).filter { condition in
      condition.classes.isEmpty && condition.risks.isEmpty && condition.forms.isEmpty
        && condition.severities.isEmpty && condition.persons.isEmpty
    }
    return content.authored.topics.compactMap { topic in
      let name = topic.record.topic.name
      let fitting = conditions.filter { $0.topics.contains(name) }
      let figures = Set(fitting.map(\.figures))
      let isCovered =
        figures.contains(nil)
        || (DoseRule.closedTopics.contains(name) && figures.contains(.closed))
      guard !isCovered, !exempt.contains(name), !content.authored.brokenWords.contains(name)
      else { return nil }
      return Finding(
        rule: self.name,
        at: topic.fields.place("topic"),
        "topic '\(name)' has no caveat that always fits",
        mend: "Write one in caveats/ with 'when: {topics: [\(name)]}' alone"
      )
    }
  }

  /// Topics whose fixed text is the caveat.
  private static let exempt: Set<String> = ["emergency_now", "crisis_self_harm"]
}
