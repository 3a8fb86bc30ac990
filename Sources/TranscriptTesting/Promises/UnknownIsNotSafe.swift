import Conversation

/// **unknown-is-not-safe**: missing data is said as missing, and nothing is called safe.
public enum UnknownIsNotSafe: Promise {
  /// `unknown-is-not-safe`
  public static let id = "unknown-is-not-safe"

  /// Looks for "safe" without a denial, and for a word on what is missing where a name is unknown.
  public static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    let record = turn.record
    guard !record.isHelp else { return [] }
    var violations: [Violation] = []
    for section in record.sections where section.kind != "sources" {
      for sentence in TextParts.sentences(in: section.text) where callsSafe(sentence) {
        violations.append(violation("something is called safe: “\(sentence)”"))
      }
    }
    let isMixing = record.topics.contains { mixing.contains($0) }
    let isUnknown = record.entities.contains {
      $0.type == "substance" && $0.value == unknownName
    }
    if isMixing, isUnknown, record.route == "answer", !saysMissing(record.text) {
      violations.append(violation("a name is unknown and the reply does not say so"))
    }
    return violations
  }

  /// The value of a word in the place of a substance that no record knows.
  private static let unknownName = "unknown"

  private static let mixing: Set<String> = ["interaction_drug", "interaction_supplement"]

  private static let praise: Set<String> = ["safe", "safely", "harmless", "risk-free", "safest"]
  private static let denials: Set<String> = [
    "not", "no", "never", "nobody", "none", "nothing", "isn't", "aren't", "doesn't", "don't",
    "can't", "cannot", "without", "unproven", "unsure", "whether", "if", "says", "said", "call",
    "called", "claims", "claim", "seem", "unknown", "neither", "nor", "unlikely", "until",
    "calls", "mean", "means", "against", "hard", "advise", "kept", "keep", "store", "storing",
    "vary", "sound", "sounds", "how", "more", "safer", "label",
  ]

  /// Whether the sentence calls something safe, with nothing before the word that denies it.
  static func callsSafe(_ sentence: String) -> Bool {
    let words = TextParts.words(in: sentence)
    return words.indices.contains { offset in
      praise.contains(words[offset])
        && !words[..<offset].contains(where: denials.contains)
        && !words[(offset + 1)...].prefix(3).contains(where: denials.contains)
        && !sentence.hasSuffix("?")
    }
  }

  private static let missing = [
    "nothing on", "not mean", "nobody knows", "no study", "no studies", "unknown", "not known",
    "no record", "nobody has", "no trial", "do not know", "not sure",
  ]

  private static func saysMissing(_ text: String) -> Bool {
    let text = text.lowercased()
    return missing.contains(where: text.contains)
  }
}
