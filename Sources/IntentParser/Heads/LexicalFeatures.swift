/// Words, pairs of words and runs of two to four characters of a sentence, hashed and counted.
struct LexicalFeatures {
  /// A feature of a sentence.
  struct Feature {
    var id: UInt32
    var count: UInt16
    var isCharacters: Bool
  }

  /// A feature that no word carries, standing after a word: the kind of an entity.
  struct Trait {
    /// The token before which the entity begins.
    var token: Int
    /// The token after its end.
    var end: Int
    var hash: UInt64
  }

  private(set) var features: [Feature] = []
  private var slots: [UInt16]
  private let bits: Int
  private static let before: UInt64 = 77
  private static let after: UInt64 = 78
  private static let maximumPairedTraits = 12
  private static let maximumFeatures = 20_000

  /// Collects the features of a stretch of a text.
  init(_ text: TokenizedText, in range: Range<Int>, traits: [Trait], bits: Int) {
    self.bits = bits
    var expected = 16
    for token in text.tokens[range] where token.isWord { expected += 3 * token.count + 6 }
    var size = 64
    while size < 2 * expected, size < 65_536 { size *= 2 }
    slots = [UInt16](repeating: 0, count: size)
    features.reserveCapacity(min(expected, Self.maximumFeatures))
    var previous = Self.before
    for token in text.tokens[range] where token.isWord {
      let hash = Self.hash(of: token, in: text)
      add(Fingerprint.mix(hash), isCharacters: false)
      add(Self.pair(previous, hash), isCharacters: false)
      addCharacters(text.letters(of: token))
      previous = hash
    }
    add(Self.pair(previous, Self.after), isCharacters: false)
    for trait in traits { add(trait, in: text, range: range) }
    addPairs(of: traits)
  }

  /// Two things named in one question often tell more than either.
  private mutating func addPairs(of traits: [Trait]) {
    for (place, first) in traits.prefix(Self.maximumPairedTraits).enumerated() {
      for second in traits[..<place] {
        add(Fingerprint.mix((first.hash ^ second.hash) &+ 9), isCharacters: false)
      }
    }
  }

  private mutating func add(_ trait: Trait, in text: TokenizedText, range: Range<Int>) {
    add(Fingerprint.mix(trait.hash), isCharacters: false)
    let tokens = text.tokens
    let before = tokens[range.lowerBound..<max(range.lowerBound, trait.token)].last(where: \.isWord)
    let after = tokens[min(trait.end, range.upperBound)..<range.upperBound].first(where: \.isWord)
    add(
      Self.pair(before.map { Self.hash(of: $0, in: text) } ?? Self.before, trait.hash),
      isCharacters: false
    )
    add(
      Self.pair(trait.hash, after.map { Self.hash(of: $0, in: text) } ?? Self.after),
      isCharacters: false
    )
  }

  /// The hash of a word with every digit read as 0.
  private static func hash(of token: Token, in text: TokenizedText) -> UInt64 {
    let letters = text.letters(of: token)
    guard letters.contains(where: \.isDigit) else { return token.hash }
    var hash = Fingerprint()
    for byte in letters { hash.add(byte.isDigit ? 0x30 : byte) }
    return hash.value
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    Fingerprint.mix(first &* 31 &+ second &* 7 &+ 11)
  }

  /// Runs of two to four characters in `<word>`.
  private mutating func addCharacters(_ letters: ArraySlice<UInt8>) {
    var two: UInt64 = 0x3C
    var seen = 1
    for byte in letters {
      two = two << 8 | UInt64(byte.isDigit ? 0x30 : byte)
      seen += 1
      addRuns(two, seen)
    }
    addRuns(two << 8 | 0x3E, seen + 1)
  }

  @inline(__always)
  private mutating func addRuns(_ last: UInt64, _ seen: Int) {
    add(Self.run(last & 0xFFFF), isCharacters: true)
    if seen >= 3 { add(Self.run(last & 0xFF_FFFF), isCharacters: true) }
    if seen >= 4 { add(Self.run(last & 0xFFFF_FFFF), isCharacters: true) }
  }

  @inline(__always)
  private static func run(_ bytes: UInt64) -> UInt64 {
    let product = (bytes &+ 0x5851_F42D) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }

  @inline(__always)
  private mutating func add(_ hash: UInt64, isCharacters: Bool) {
    let id = UInt32(truncatingIfNeeded: hash >> (64 - UInt64(bits)))
    var slot = Int(id &* 0x9E37_79B1) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if features[index].id == id {
        features[index].count &+= 1
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard features.count < Self.maximumFeatures else { return }
    features.append(Feature(id: id, count: 1, isCharacters: isCharacters))
    slots[slot] = UInt16(features.count)
  }
}
