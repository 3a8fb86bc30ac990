import IntentParser
import Knowledge

extension Lexicon {
  /// The names that questions can hold: all that the records name.
  init(_ records: KnowledgeRecords) {
    var entries = records.terms.map(LexiconEntry.init)
    entries += records.substances.map(LexiconEntry.init)
    entries += records.classes.map(LexiconEntry.init)
    entries += records.places.map(LexiconEntry.init)
    entries += records.article.filter { !$0.names.isEmpty }.map(LexiconEntry.init)
    self.init(entries)
  }
}

extension LexiconEntry {
  fileprivate init(_ term: Term) {
    self.init(
      type: EntityType(rawValue: term.kind.rawValue),
      value: term.id,
      names: Self.names(term.name, term.names),
      ambiguous: term.ambiguous,
      traits: [term.risk?.rawValue].compactMap(\.self)
    )
  }

  /// A drug's name is protected: when another is as near, nobody guesses.
  fileprivate init(_ substance: Substance) {
    self.init(
      type: .substance,
      value: substance.id,
      names: Self.names(substance.name, substance.names + substance.slang),
      misspelt: substance.misspelt,
      ambiguous: substance.ambiguous,
      isProtected: true,
      traits: substance.classes
    )
  }

  fileprivate init(_ group: SubstanceClass) {
    self.init(
      type: .substanceClass,
      value: group.id,
      names: Self.names(group.name, group.names),
      isProtected: true,
      traits: [group.id]
    )
  }

  fileprivate init(_ place: Place) {
    self.init(
      type: .place,
      value: place.id,
      names: Self.names(place.name, place.names),
      ambiguous: place.ambiguous
    )
  }

  fileprivate init(_ point: ArticleClaim) {
    self.init(type: .article, value: point.id, names: point.names)
  }

  private static func names(_ first: String, _ others: [String]) -> [String] {
    var names = [first]
    for name in others where !names.contains(name) { names.append(name) }
    return names
  }
}

extension EntityType {
  /// A point of the founding article.
  static let article = Self(rawValue: "article")
}
