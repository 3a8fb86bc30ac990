/// Finds words that nobody knows in the place of a substance: "mix it with flurbitol".
struct UnknownSubstances {
  private static let before = WordSet(
    """
    with and mix mixing combine combining plus of on taking take took much many is than versus vs mg \
    prescribed alongside
    """
  )
  private static let after = WordSet("dose dosage dosing mg together interaction")
  let prepared: PreparedText

  /// The entities, those included.
  func added(in range: Range<Int>, message: NormalizedText) -> [FoundEntity] {
    guard !prepared.unknown.isEmpty else { return prepared.entities }
    var entities = prepared.entities
    for token in prepared.unknown where range.contains(token) && isPlaced(token, range) {
      let tokens = token..<(token + 1)
      guard !entities.contains(where: { $0.tokens.overlaps(tokens) }) else { continue }
      let source = message.source(of: tokens, in: prepared.text)
      entities.append(
        FoundEntity(
          entity: Entity(
            type: .substance,
            value: Entity.unknownValue,
            text: message.excerpt(source),
            range: source
          ),
          tokens: tokens,
          traits: []
        )
      )
    }
    return entities.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func isPlaced(_ token: Int, _ range: Range<Int>) -> Bool {
    let tokens = prepared.text.tokens
    if token > range.lowerBound, Self.before.contains(tokens[token - 1]) { return true }
    return token + 1 < range.upperBound && Self.after.contains(tokens[token + 1])
  }
}
