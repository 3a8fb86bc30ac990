import Conversation
import Diagnostics
import Knowledge
import Safety

/// A figure stands only where the dose rule can let it through.
///
/// Elsewhere the policy leaves it out, so that it is wasted; as the first sentence its absence
/// leaves the question undecided.
enum ClosedFigureRule: ContentRule {
  static let name = "closed-figure"
  static let summary =
    "claims with an amount stand in 'figures: open' answers of the four dose topics only"

  static func check(_ content: ContentIndex) -> [Finding] {
    content.answers.flatMap { answer -> [Finding] in
      let isOpen =
        DoseRule.openTopics.contains(answer.topic.record.topic.name)
        && answer.template.condition.isFigureOpen == true
      guard !isOpen else { return [] }
      return answer.template.parts.enumerated().compactMap { offset, part in
        guard case .claim(let id, let wording) = part, let claim = content.claims[id],
          claim.isFigure || FigureScanner.holdsFigure(claim.wording(wording) ?? "")
        else { return nil }
        return Finding(
          offset == 0 ? .error : .warning,
          rule: name,
          at: answer.place(ofPart: offset),
          offset == 0
            ? "the first sentence '\(id)' names an amount, which is never said here"
            : "claim '\(id)' names an amount, which is left out here",
          mend: "Use a claim without an amount"
        )
      }
    }
  }
}
