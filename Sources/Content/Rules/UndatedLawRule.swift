import Diagnostics
import Knowledge

/// The law of a place starts with its date, since it may be another tomorrow.
enum UndatedLawRule: ContentRule {
  static let name = "undated-law"
  static let summary = "the claim that decides on a place is of kind law and starts with 'As of'"

  static func check(_ content: ContentIndex) -> [Finding] {
    let deciding = Set(content.authored.places.map(\.record.claim))
    return content.authored.claims.filter { deciding.contains($0.record.id) }.flatMap { claim in
      claim.wordings.compactMap { path, text in
        guard claim.record.kind != .law || !text.hasPrefix("As of ") else { return nil }
        return Finding(
          rule: name,
          at: claim.fields.place(path: path),
          "a place is decided by a claim without its date in front",
          mend: "Make it 'kind: law' and start with 'As of DATE, SOURCE lists PLACE as STATUS'"
        )
      }
    }
  }
}
