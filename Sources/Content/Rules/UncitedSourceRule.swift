import Diagnostics
import Knowledge

/// A source must be cited.
enum UncitedSourceRule: ContentRule {
  static let name = "uncited-source"
  static let summary = "every source is cited by a claim, a helpline or an amount"

  static func check(_ content: ContentIndex) -> [Finding] {
    let cited = Set(content.sourceUses.map(\.id)).union(content.authored.brokenWords)
    return content.authored.sources.compactMap { source in
      guard !source.record.id.isEmpty, !cited.contains(source.record.id) else { return nil }
      return Finding(
        rule: name,
        at: source.fields.place("id"),
        "nobody cites source '\(source.record.id)'",
        mend: "Name it in the claim that rests on it, or delete it"
      )
    }
  }
}
