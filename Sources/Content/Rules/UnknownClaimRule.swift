import Diagnostics
import Knowledge

/// A claim that is named must be there.
enum UnknownClaimRule: ContentRule {
  static let name = "unknown-claim"
  static let summary = "every claim that is named has a record"

  static func check(_ content: ContentIndex) -> [Finding] {
    let uses = content.claimUses.map { Reference(id: $0.id, place: $0.place) }
    let conflicts = content.authored.claims.flatMap {
      $0.references($0.record.conflicts, "conflicts")
    }
    return Reference.unknown(
      uses + conflicts,
      among: content.claimIDs,
      rule: name,
      called: "claim"
    )
  }
}
