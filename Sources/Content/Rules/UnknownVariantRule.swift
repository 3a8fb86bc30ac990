import Diagnostics
import Knowledge

/// A wording that is named must be one of its claim's.
enum UnknownVariantRule: ContentRule {
  static let name = "unknown-variant"
  static let summary = "every wording that is named is one of its claim's variants"

  static func check(_ content: ContentIndex) -> [Finding] {
    content.claimUses.compactMap { use in
      guard let wording = use.wording, let claim = content.claims[use.id],
        claim.wording(wording) == nil
      else { return nil }
      return Finding(
        rule: name,
        at: use.place,
        "claim '\(use.id)' has no variant '\(wording)'",
        mend: Mend.choose(wording, among: claim.variants.map(\.name), called: "variants")
          ?? "It has none; name the claim alone"
      )
    }
  }
}
