import Conversation
import Diagnostics

/// The last answer of a topic always fits, and no earlier one hides those after it.
enum AnswerOrderRule: ContentRule {
  static let name = "answer-order"
  static let summary = "the last answer of a topic has no condition, and only the last one"

  static func check(_ content: ContentIndex) -> [Finding] {
    content.answers.compactMap { answer in
      let isLast = answer.offset == answer.topic.record.topic.answers.count - 1
      let isUnconditional = answer.template.condition == AnswerCondition()
      guard isLast != isUnconditional else { return nil }
      if isLast {
        return Finding(
          rule: name,
          at: answer.place,
          "the last answer has a condition, so some questions get none",
          mend: "Add an answer without 'when' after it"
        )
      }
      return Finding(
        rule: name,
        at: answer.place,
        "an answer without a condition hides the ones after it",
        mend: "Put it last, or say 'when' it fits"
      )
    }
  }
}
