/// Names and quantities to put into the slots of templates when they are learned.
struct SlotFillers {
  private static let namesPerEntry = 3
  private static let builtIn: [EntityType: [String]] = [
    .amount: [
      "2 grams", "5g", "3 capsules", "half a teaspoon", "10 g", "500 mg", "4 caps", "1 tsp",
      "30 gpd", "6 grams", "20 grams a day", "two tablespoons", "15x", "2-3 grams",
    ],
    .age: ["17", "16 years old", "45 year old", "72 yo", "15 yr old"],
    .duration: [
      "2 hours", "a week", "3 days", "6 months", "two weeks", "4 hours", "a month", "3 years",
    ],
    .person: ["my husband", "my friend", "my mom", "my brother"],
  ]
  private var names: [EntityType: [String]] = [:]

  init(_ lexicon: Lexicon) {
    names = Self.builtIn
    let sorted = lexicon.entries.sorted {
      ($0.type.rawValue, $0.value, $0.names.joined()) < (
        $1.type.rawValue, $1.value, $1.names.joined()
      )
    }
    for entry in sorted {
      names[entry.type, default: []] += entry.names.prefix(Self.namesPerEntry)
    }
    if let subject = sorted.first(where: { $0.type == .subject })?.names.first {
      names[.subject] = [subject]
    }
  }

  /// A sentence with its slots filled; other numbers give other names.
  func fill(
    _ symbols: [SentenceTemplate.Symbol],
    of template: SentenceTemplate,
    number: Int
  ) -> String {
    let start = Int(truncatingIfNeeded: Fingerprint.of(template.source) >> 8)
    return symbols.map { symbol in
      switch symbol {
      case .text(let text): text
      case .slot(let type):
        if let choices = names[type], !choices.isEmpty {
          choices[(start &+ number &* 7919) % choices.count]
        } else {
          type.rawValue
        }
      }
    }.joined(separator: " ")
  }
}
