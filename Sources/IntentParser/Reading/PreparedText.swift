/// A message after spelling repair, with what it names; names stand there in their plain form.
struct PreparedText: Sendable {
  var text: TokenizedText
  var entities: [FoundEntity] = []
  var repairs: [Repair] = []
  /// Words that nobody knows and that resemble nothing.
  var unknown: [Int] = []

  /// The features that the entities of a stretch give.
  func traits(in range: Range<Int>) -> [LexicalFeatures.Trait] {
    var traits: [LexicalFeatures.Trait] = []
    for found in entities where range.contains(found.tokens.lowerBound) {
      for hash in found.traits {
        traits.append(
          LexicalFeatures.Trait(
            token: found.tokens.lowerBound,
            end: found.tokens.upperBound,
            hash: hash
          )
        )
      }
    }
    return traits
  }
}
