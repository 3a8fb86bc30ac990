import Diagnostics
import Knowledge

/// Glue states no fact: no digit, number word, substance, condition or verb of effect.
enum GlueFactRule: ContentRule {
  static let name = "glue-fact"
  static let summary =
    "no glue holds a digit, number word, substance, condition or verb of effect"

  static func check(_ content: ContentIndex) -> [Finding] {
    let authored = content.authored
    let substances = PhraseSet(
      authored.substances.flatMap { item in
        let names = [item.record.name] + item.record.names
        return names.filter { !item.record.ambiguous.contains($0) }
      }
    )
    let conditions = PhraseSet(
      authored.terms.filter { $0.record.kind == .condition }.flatMap { item in
        let names = [item.record.name] + item.record.names
        return names.filter { !item.record.ambiguous.contains($0) }
      }
    )
    let kinds: [(what: String, phrases: PhraseSet)] = [
      ("number word", numberWords), ("verb of effect", effectVerbs),
      ("name of a substance", substances), ("name of a condition", conditions),
    ]
    return content.glue.flatMap { glue -> [Finding] in
      var findings: [Finding] = []
      if let digit = glue.text.first(where: \.isNumber) {
        findings.append(finding(glue, "the digit", String(digit)))
      }
      for (what, phrases) in kinds {
        guard let phrase = phrases.first(in: glue.text) else { continue }
        findings.append(finding(glue, "the \(what)", phrase))
      }
      return findings
    }
  }

  private static func finding(_ glue: AuthoredText, _ what: String, _ word: String) -> Finding {
    Finding(
      rule: name,
      at: glue.place(of: word),
      "glue holds \(what) '\(word)'",
      mend: "Say it in a claim, or in other words"
    )
  }

  private static let numberWords = PhraseSet([
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "fifteen", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "dozen", "twice",
    "double", "percent", "%",
  ])

  private static let effectVerbs = PhraseSet([
    "causes", "caused", "can cause", "may cause", "helps with", "can help", "may help", "reduces",
    "reduced", "can reduce", "may reduce", "increases", "increased", "can increase",
    "may increase", "improves", "improved", "can improve", "may improve", "relieves", "relieved",
    "cures", "cured", "treats", "heals", "prevents", "lowers", "raises", "boosts", "worsens",
  ])
}
