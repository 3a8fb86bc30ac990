import Diagnostics
import Knowledge
import Safety

extension Claim {
  /// Reads a claim; it is a figure when any wording names an amount or spacing to take.
  static func read(_ fields: inout FieldReader) -> Claim? {
    let id = fields.text("id")
    let text = fields.text("text")
    let variants = fields.namedTexts("variants").map { Variant(name: $0.name, text: $0.text) }
    let isSpacing = fields.flag("spacing") ?? false
    let wordings = [text] + variants.map(\.text)
    let kind = fields.choice("kind", or: Kind.fact)
    let evidence = fields.choice("evidence", or: EvidenceLevel.none)
    let quantities = fields.texts("quantities")
    let sources = fields.texts("sources")
    let asOf = fields.date("as-of")
    let topics = fields.texts("topics")
    let facts = fields.texts("facts")
    let conflicts = fields.texts("conflicts")
    let reviewBy = fields.date("review-by")
    let reviewedBy = fields.text("reviewed-by")
    if sources.isEmpty {
      fields.report(
        Finding(
          rule: "claim-without-source",
          at: fields.places.place("id"),
          "claim '\(id)' has no source",
          mend: "Name in 'sources' what it rests on, or leave the claim out"
        )
      )
    }
    guard let asOf, let reviewBy else { return nil }
    return Claim(
      id: id,
      text: text,
      variants: variants,
      kind: kind,
      evidence: evidence,
      quantities: quantities,
      sources: sources,
      asOf: asOf,
      topics: topics,
      facts: facts,
      conflicts: conflicts,
      isFigure: isSpacing || wordings.contains(where: FigureScanner.holdsFigure),
      reviewBy: reviewBy,
      reviewedBy: reviewedBy
    )
  }
}
