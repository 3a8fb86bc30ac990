/// Turns names and quantities of a text into entities.
struct EntityFinder {
  /// More names, or more quantities, than this in one message are not looked at.
  static let maximumEntities = 64
  private let names: EntityIndex
  private let message: NormalizedText
  private(set) var repairs: [Repair] = []
  /// Stretches that are to be read as another name.
  private var replacements: [(tokens: Range<Int>, name: ArraySlice<UInt8>)] = []

  init(names: EntityIndex, message: NormalizedText) {
    self.names = names
    self.message = message
  }

  /// The entities in order of place.
  mutating func find(
    in text: TokenizedText,
    repaired: Set<Int>,
    uncertain: [(token: Int, names: [[UInt8]])]
  ) -> [FoundEntity] {
    let matches = names.matches(in: text)
    let subjects = matches.filter { match in
      match.names.contains {
        names.isType(.subject, entry: names.entry(ofName: $0)) && !names.isAmbiguous(name: $0)
      }
    }
    var found: [FoundEntity] = []
    for var match in matches {
      match.names = match.names.filter { name in
        !names.isAmbiguous(name: name)
          || AmbiguityGuard.counts(match.tokens, in: text, subjects: subjects.map(\.tokens))
      }
      guard !match.names.isEmpty else { continue }
      match.isRepaired = match.tokens.contains(where: repaired.contains)
      found += entities(match, in: text)
    }
    for (token, candidates) in uncertain { found += uncertainEntity(token, candidates, in: text) }
    for match in QuantityReader(text: text).matches().prefix(Self.maximumEntities) {
      found.append(quantity(match, in: text))
    }
    found.sort { left, right in
      let (first, second) = (left.tokens, right.tokens)
      if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
      return left.entity.type < right.entity.type
    }
    return found
  }

  /// Puts the plain name where a misspelt one or another name of the subject stands.
  func putPlainNames(into prepared: inout PreparedText) {
    guard !replacements.isEmpty else { return }
    // Where each old token boundary lies among the new tokens.
    var moved = Array(0...prepared.text.tokens.count)
    var shift = 0
    var next = 0
    for (tokens, name) in replacements {
      for place in next...tokens.lowerBound { moved[place] += shift }
      let count = name.split(separator: 0x20).count
      // A boundary within a replaced name goes to its beginning.
      for place in (tokens.lowerBound + 1)..<max(tokens.upperBound, tokens.lowerBound + 1) {
        moved[place] = moved[tokens.lowerBound]
      }
      shift += count - tokens.count
      next = tokens.upperBound
    }
    for place in next...prepared.text.tokens.count { moved[place] += shift }
    prepared.text.replace(
      replacements.map { ($0.tokens, $0.name.split(separator: 0x20).map { Array($0) }) }
    )
    for index in prepared.entities.indices {
      let range = prepared.entities[index].tokens
      let start = moved[range.lowerBound]
      prepared.entities[index].tokens = start..<max(start + 1, moved[range.upperBound])
    }
    prepared.unknown = prepared.unknown.map { moved[$0] }
  }

  private mutating func entities(_ match: EntityIndex.Match, in text: TokenizedText)
    -> [FoundEntity]
  {
    var found: [FoundEntity] = []
    var isReplaced = false
    var rest = match.names[...]
    while let first = rest.first {
      let entry = names.entry(ofName: first)
      let type = names.type(ofEntry: entry)
      let same = rest.prefix { names.isType(type, entry: names.entry(ofName: $0)) }
      rest = rest.dropFirst(same.count)
      let misspelt = names.isMisspelt(name: first)
      let entries = same.map { names.entry(ofName: $0) }
      let source = source(of: match.tokens, in: text)
      found.append(
        FoundEntity(
          entity: Entity(
            type: type,
            value: names.value(ofEntry: entry),
            text: message.excerpt(source),
            range: source,
            alternatives: entries.dropFirst().map(names.value(ofEntry:)),
            isRepaired: match.isRepaired || misspelt
          ),
          tokens: match.tokens,
          traits: traits(type, entries)
        )
      )
      if !isReplaced, misspelt || type == .subject {
        isReplaced = replace(match.tokens, type, entry, misspelt, in: text)
      }
    }
    return found
  }

  private mutating func replace(
    _ tokens: Range<Int>,
    _ type: EntityType,
    _ entry: Int,
    _ isMisspelt: Bool,
    in text: TokenizedText
  ) -> Bool {
    let plain = type == .subject ? names.subjectName : names.plainName(ofEntry: entry)
    guard let plain else { return false }
    let typed = text.tokens[tokens].filter(\.isWord).map { text.text(of: $0) }.joined(
      separator: " "
    )
    guard Array(typed.utf8) != Array(plain) else { return false }
    replacements.append((tokens, plain))
    if isMisspelt {
      repairs.append(Repair(from: typed, to: String(decoding: plain, as: UTF8.self)))
    }
    return true
  }

  private func uncertainEntity(
    _ token: Int,
    _ candidates: [[UInt8]],
    in text: TokenizedText
  ) -> [FoundEntity] {
    let entries = candidates.flatMap { names.names($0) }.map { names.entry(ofName: $0) }
    guard let first = entries.min() else { return [] }
    let type = names.type(ofEntry: first)
    let same = Set(entries.filter { names.isType(type, entry: $0) }).sorted()
    let source = source(of: token..<(token + 1), in: text)
    let entity = Entity(
      type: type,
      value: names.value(ofEntry: first),
      text: message.excerpt(source),
      range: source,
      alternatives: same.dropFirst().map(names.value(ofEntry:)),
      isRepaired: true
    )
    return [
      FoundEntity(entity: entity, tokens: token..<(token + 1), traits: [Self.trait(type, nil)])
    ]
  }

  private func quantity(_ match: QuantityReader.Match, in text: TokenizedText) -> FoundEntity {
    let source = source(of: match.tokens, in: text)
    let value =
      match.type == .age
      ? String(match.quantity.thousandths / 1000)
      : match.quantity.description
    let entity = Entity(
      type: match.type,
      value: value,
      text: message.excerpt(source),
      range: source,
      quantity: match.quantity
    )
    return FoundEntity(
      entity: entity,
      tokens: match.tokens,
      traits: [Self.trait(match.type, nil)]
    )
  }

  private func traits(_ type: EntityType, _ entries: [Int]) -> [UInt64] {
    var traits = [Self.trait(type, nil)]
    for entry in entries.prefix(2) {
      // What is the same thing in other words is learned as one; places are alike in any case.
      if type != .place { traits.append(Self.trait(type, "=" + names.value(ofEntry: entry))) }
      traits += names.traits(ofEntry: entry).map { Self.trait(type, String($0)) }
    }
    return traits
  }

  private static func trait(_ type: EntityType, _ name: String?) -> UInt64 {
    var hash = Fingerprint(seed: 0xA7)
    hash.add(type.rawValue.utf8)
    if let name {
      hash.add(UInt8(ascii: "/"))
      hash.add(name.utf8)
    }
    return hash.value
  }

  /// Where tokens stand in the message, in UTF-8 offsets.
  private func source(of tokens: Range<Int>, in text: TokenizedText) -> Range<Int> {
    message.source(of: tokens, in: text)
  }
}

extension NormalizedText {
  /// Where tokens stand in the message, in UTF-8 offsets; empty for no tokens.
  func source(of tokens: Range<Int>, in text: TokenizedText) -> Range<Int> {
    guard let first = text.tokens[tokens].first, let last = text.tokens[tokens].last,
      last.sourceEnd > 0
    else { return 0..<0 }
    let start = Int(origins[Int(first.sourceStart)])
    return start..<max(start, Int(ends[Int(last.sourceEnd) - 1]))
  }
}

/// Decides whether an everyday word is meant as a name.
enum AmbiguityGuard {
  private static let mixing = WordSet(
    """
    with and mix mixing mixed combine combining combined on taking take took plus w in from of \
    popping popped dropping using use used snorting smoking stacking instead like versus vs or than
    """
  )

  private static let functionWords = WordSet(
    """
    in or me hi ok oh id is it on us so as at an am be by do go he if no of to up we my la ma pa de \
    al mo co can will may all out our
    """
  )

  /// "legal in ok": the words that hold sentences together are names only in this place.
  private static func isLastAfterIn(_ tokens: Range<Int>, _ text: TokenizedText) -> Bool {
    text.isWord(tokens.lowerBound - 1, "in")
      && (tokens.upperBound == text.tokens.count || !text.tokens[tokens.upperBound].isWord)
  }

  /// Whether the subject stands beside the tokens, or a mixing word before them.
  static func counts(_ tokens: Range<Int>, in text: TokenizedText, subjects: [Range<Int>]) -> Bool {
    if tokens.count == 1, functionWords.contains(text.tokens[tokens.lowerBound]) {
      return isLastAfterIn(tokens, text)
    }
    let near = (tokens.lowerBound - 2)..<(tokens.upperBound + 2)
    if subjects.contains(where: { $0.overlaps(near) }) { return true }
    guard tokens.lowerBound > 0 else { return false }
    let before = text.tokens[tokens.lowerBound - 1]
    return mixing.contains(before)
      || ["+", "&", "/"].contains { text.isMark(tokens.lowerBound - 1, $0) }
  }
}
