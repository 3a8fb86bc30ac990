import Diagnostics
import Knowledge

/// A number in a claim's words is one of its quantities.
enum NumberWithoutQuantityRule: ContentRule {
  static let name = "number-without-quantity"
  static let summary = "every number in a claim's words is one of its quantities"

  static func check(_ content: ContentIndex) -> [Finding] {
    content.authored.claims.flatMap { claim in
      let known = Set(claim.record.quantities.flatMap(Numbers.all).map(Numbers.plain))
      return claim.wordings.flatMap { path, text in
        Numbers.all(in: text).filter { !known.contains(Numbers.plain($0)) }.map { number in
          Finding(
            rule: name,
            at: claim.fields.place(of: number, in: path),
            "number '\(number)' is none of the claim's quantities",
            mend: "Add it with its unit to 'quantities', such as \"\(number) people\""
          )
        }
      }
    }
  }
}
