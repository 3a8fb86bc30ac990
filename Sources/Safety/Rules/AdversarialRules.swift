/// Recognises attempts to get around the rules; the rule of the topic under them is kept all the same.
public enum AdversarialRules {
  /// Returns the technique that a message uses, the gravest first; `nil` for a plain message.
  ///
  /// Linear in the length of the text; letter tricks are undone as for ``Triage``.
  public static func technique(in text: String) -> Technique? {
    let folded = FoldedText(text)
    let words = book.vocabulary.entries(of: folded)
    var found: Set<Technique> = []
    var isHarmless = false
    for hit in book.hits(in: words) {
      guard hit.rule < TechniqueRules.all.count else {
        isHarmless = true
        continue
      }
      if !isDenied(hit, in: words) { found.insert(TechniqueRules.all[hit.rule].technique) }
    }
    if isHarmless { found = found.filter { !$0.isAlwaysDeclined } }
    if Markup.isIn(text) { found.insert(.structuredInput) }
    return Technique.allCases.first { found.contains($0) }
  }

  private static let book = Wordbook(
    Wordbook.Plan(
      sets: TechniqueRules.sets,
      rules: TechniqueRules.all.map(\.lines) + [TechniqueRules.harmless],
      keys: TechniqueRules.keys,
      kept: SpellingKeys.kept,
      aliases: SpellingKeys.aliases,
      common: SpellingKeys.common,
      marks: [(.negation, "not never without dont isnt wasnt didnt")]
    )
  )

  /// Whether the words before turn it around: "I'm not trying to beat a test".
  private static func isDenied(_ hit: Wordbook.Hit, in words: [Vocabulary.Entry]) -> Bool {
    let start = max(0, hit.first - 3)
    return words[start..<hit.first].contains {
      $0.sentence == words[hit.first].sentence && book.has(.negation, $0.id)
    }
  }
}
