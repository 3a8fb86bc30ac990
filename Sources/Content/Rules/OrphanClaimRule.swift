import Diagnostics
import Knowledge

/// A claim must be reachable in some reply.
enum OrphanClaimRule: ContentRule {
  static let name = "orphan-claim"
  static let summary = "every claim is used by an answer, another record or a caveat"

  static func check(_ content: ContentIndex) -> [Finding] {
    let used = Set(content.claimUses.map(\.id)).union(content.authored.brokenWords)
    return content.authored.claims.compactMap { claim in
      guard !claim.record.id.isEmpty, !used.contains(claim.record.id) else { return nil }
      return Finding(
        rule: name,
        at: claim.fields.place("id"),
        "nothing uses claim '\(claim.record.id)'",
        mend: "Name it in an answer, another record or a caveat, or delete it"
      )
    }
  }
}
