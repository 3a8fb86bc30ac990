import Diagnostics
import Knowledge

/// A quantity is a number with its unit.
enum NumberWithoutUnitRule: ContentRule {
  static let name = "number-without-unit"
  static let summary = "every quantity is a number, or a range, with its unit"

  static func check(_ content: ContentIndex) -> [Finding] {
    content.authored.claims.flatMap { claim in
      claim.record.quantities.enumerated().compactMap { offset, quantity in
        let hasNumber = quantity.contains(where: \.isNumber)
        let hasUnit = quantity.contains { $0.isLetter || "%°".contains($0) }
        guard !hasNumber || !hasUnit else { return nil }
        return Finding(
          rule: name,
          at: claim.fields.place("quantities", .item(offset)),
          "quantity '\(quantity)' has no \(hasNumber ? "unit" : "number")",
          mend: "Write it as in \"26 people\", \"2-5 g\" or \"2025 year\""
        )
      }
    }
  }
}
