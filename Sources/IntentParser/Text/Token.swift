/// A word or a mark of a text.
struct Token: Sendable {
  /// Where its letters stand in `TokenizedText.letters`, apostrophes left out.
  var start: Int32
  var end: Int32
  /// Where it stood in the normalised letters, apostrophes counted.
  var sourceStart: Int32
  var sourceEnd: Int32
  /// How many of its letters come before the last apostrophe; 0 when there is none.
  var split: Int32
  /// Whether it is a word or number, not a mark.
  var isWord: Bool
  /// A hash of its letters.
  var hash: UInt64

  var range: Range<Int> { Int(start)..<Int(end) }
  var sourceRange: Range<Int> { Int(sourceStart)..<Int(sourceEnd) }
  var count: Int { Int(end - start) }
}

/// A text as words and marks.
struct TokenizedText: Sendable {
  private(set) var letters: [UInt8] = []
  private(set) var tokens: [Token] = []

  /// Splits normalised letters at white space and marks.
  init(_ source: [UInt8]) {
    letters.reserveCapacity(source.count + 8)
    tokens.reserveCapacity(source.count / 4 + 1)
    var place = 0
    while place < source.count {
      let byte = source[place]
      if byte == 0x20 {
        place += 1
      } else if byte.isWordByte {
        place = word(in: source, from: place)
      } else {
        let hash = UInt64(byte)
        append([byte], from: place, until: place + 1, split: 0, isWord: false, hash: hash)
        place += 1
      }
    }
  }

  /// The letters of a token.
  func letters(of token: Token) -> ArraySlice<UInt8> { letters[token.range] }

  /// The token as text.
  func text(of token: Token) -> String { String(decoding: letters[token.range], as: UTF8.self) }

  /// Whether the token is the mark.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    guard tokens.indices.contains(index), !tokens[index].isWord else { return false }
    return letters[Int(tokens[index].start)] == UInt8(truncatingIfNeeded: mark.value)
  }

  /// Replaces the letters of a token by a word; its place in the source stays.
  mutating func replace(_ index: Int, by word: some Collection<UInt8>) {
    var hash = Fingerprint()
    hash.add(word)
    tokens[index].start = Int32(letters.count)
    letters.append(contentsOf: word)
    tokens[index].end = Int32(letters.count)
    tokens[index].split = 0
    tokens[index].hash = hash.value
  }

  /// Replaces stretches, in order and apart, by words that all stand where the stretch stood.
  mutating func replace(_ replacements: [(tokens: Range<Int>, words: [[UInt8]])]) {
    let old = tokens
    tokens.removeAll(keepingCapacity: true)
    var next = 0
    for (range, words) in replacements {
      tokens.append(contentsOf: old[next..<range.lowerBound])
      next = range.upperBound
      guard let first = old[range].first, let last = old[range].last else { continue }
      for word in words {
        var hash = Fingerprint()
        hash.add(word)
        append(
          word,
          from: Int(first.sourceStart),
          until: Int(last.sourceEnd),
          split: 0,
          isWord: true,
          hash: hash.value
        )
      }
    }
    tokens.append(contentsOf: old[next...])
  }

  private mutating func word(in source: [UInt8], from start: Int) -> Int {
    let begin = letters.count
    var hash = Fingerprint()
    var place = start
    var split = 0
    while place < source.count {
      let byte = source[place]
      if byte.isWordByte {
        letters.append(byte)
        hash.add(byte)
      } else if byte == UInt8(ascii: "'"), place + 1 < source.count,
        source[place + 1].isWordByte
      {
        split = letters.count - begin
      } else {
        break
      }
      place += 1
    }
    tokens.append(
      Token(
        start: Int32(begin),
        end: Int32(letters.count),
        sourceStart: Int32(start),
        sourceEnd: Int32(place),
        split: Int32(split),
        isWord: true,
        hash: hash.value
      )
    )
    return place
  }

  private mutating func append(
    _ bytes: [UInt8],
    from start: Int,
    until end: Int,
    split: Int,
    isWord: Bool,
    hash: UInt64
  ) {
    let begin = letters.count
    letters.append(contentsOf: bytes)
    tokens.append(
      Token(
        start: Int32(begin),
        end: Int32(letters.count),
        sourceStart: Int32(start),
        sourceEnd: Int32(end),
        split: Int32(split),
        isWord: isWord,
        hash: hash
      )
    )
  }
}
