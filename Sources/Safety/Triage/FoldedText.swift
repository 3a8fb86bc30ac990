/// A message read as plain lower-case ASCII words, with the place of each in the message.
///
/// Marks, look-alike letters, compatibility forms, invisible characters and apostrophes are gone.
/// Nothing is lost but form: what the words mean is for a ``Wordbook`` to say.
package struct FoldedText: Sendable {
  /// One word: letters, digits, and signs that stand for letters inside it.
  package struct Word: Sendable, Hashable {
    /// Where it stands in ``FoldedText/bytes``.
    package var start: Int
    package var end: Int
    /// Where it stands in the message, in UTF-8 bytes.
    package var sourceStart: Int
    package var sourceEnd: Int
    /// The number of its sentence, from 0.
    package var sentence: Int
    /// Whether a comma, colon, dash or line break stands before it.
    package var isAfterPause: Bool
    /// Whether digits or signs stand between letters, as in "k1ll".
    package var isMixed: Bool

    package var count: Int { end - start }
  }

  /// The folded words' bytes, without separators.
  package private(set) var bytes: [UInt8] = []
  /// The words in order.
  package private(set) var words: [Word] = []
  /// The numbers of the sentences that end with a question mark.
  package private(set) var questions: [Int] = []

  private var sentence = 0
  private var isPaused = false
  private var wordStart = -1
  private var wordSourceStart = 0
  private var hasLetters = false
  private var hasOthers = false

  /// Folds a message; linear in its length.
  package init(_ text: String) {
    let source = Array(text.utf8)
    bytes.reserveCapacity(source.count)
    words.reserveCapacity(source.count / 4 + 1)
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        appendASCII(byte, at: index, before: index + 1 < source.count ? source[index + 1] : 0)
        index += 1
      } else {
        let (scalar, length) = Self.scalar(in: source, at: index)
        appendScalar(scalar, at: index)
        index += length
      }
    }
    endWord(at: source.count)
  }

  /// Returns the word's letters, for tests and explanations.
  package func text(of word: Word) -> String {
    String(decoding: bytes[word.start..<word.end], as: UTF8.self)
  }

  // MARK: - Reading

  private mutating func appendASCII(_ byte: UInt8, at index: Int, before next: UInt8) {
    switch byte {
    case 0x61...0x7A: appendLetter(byte, at: index)
    case 0x41...0x5A: appendLetter(byte | 0x20, at: index)
    case 0x30...0x39: appendOther(byte, at: index)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    case UInt8(ascii: "."):
      if isDigit(next), let last = bytes.last, wordStart >= 0, isDigit(last) {
        appendOther(byte, at: index)
      } else {
        endSentence(at: index, before: next)
      }
    case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "*"):
      let isInside = wordStart >= 0 || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "@")
      if isInside, isLetter(next) || (byte == UInt8(ascii: "*") && next == byte) {
        appendOther(byte, at: index)
      } else if byte == UInt8(ascii: "!") {
        endSentence(at: index, before: 0x20)
      } else {
        endWord(at: index)
      }
    case UInt8(ascii: "?"), UInt8(ascii: ";"):
      endWord(at: index)
      if byte == UInt8(ascii: "?"), let last = words.last, questions.last != last.sentence {
        questions.append(last.sentence)
      }
      endSentence(at: index, before: 0x20)
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "\n"), UInt8(ascii: "\""):
      endWord(at: index)
      isPaused = true
    default: endWord(at: index)
    }
  }

  private mutating func appendScalar(_ scalar: UInt32, at index: Int) {
    switch ScalarFolding.outcome(of: scalar) {
    case .nothing, .apostrophe: break
    case .separator:
      endWord(at: index)
      if scalar == 0x2026 || scalar == 0x2014 || scalar == 0x2013 { isPaused = true }
    case .letters(var letters):
      while letters > 0 {
        appendASCII(UInt8(letters & 0xFF), at: index, before: UInt8(ascii: "a"))
        letters >>= 8
      }
    }
  }

  private mutating func appendLetter(_ byte: UInt8, at index: Int) {
    startWord(at: index)
    hasLetters = true
    bytes.append(byte)
  }

  private mutating func appendOther(_ byte: UInt8, at index: Int) {
    startWord(at: index)
    hasOthers = true
    bytes.append(byte)
  }

  private mutating func startWord(at index: Int) {
    guard wordStart < 0 else { return }
    wordStart = bytes.count
    wordSourceStart = index
    hasLetters = false
    hasOthers = false
  }

  private mutating func endWord(at index: Int) {
    guard wordStart >= 0 else { return }
    let word = Word(
      start: wordStart,
      end: bytes.count,
      sourceStart: wordSourceStart,
      sourceEnd: index,
      sentence: sentence,
      isAfterPause: isPaused,
      isMixed: hasLetters && hasOthers
    )
    wordStart = -1
    isPaused = false
    guard word.isMixed, let split = splitUnit(of: word) else {
      words.append(word)
      return
    }
    words.append(split.0)
    words.append(split.1)
  }

  /// Parts "30g" into its number and its unit.
  private func splitUnit(of word: Word) -> (Word, Word)? {
    var middle = word.start
    while middle < word.end, isDigit(bytes[middle]) || bytes[middle] == UInt8(ascii: ".") {
      middle += 1
    }
    guard middle > word.start, middle < word.end else { return nil }
    guard bytes[middle..<word.end].allSatisfy(isLetter) else { return nil }
    let unit = bytes[middle..<word.end]
    guard Self.units.contains(where: { $0.utf8.elementsEqual(unit) }) else { return nil }
    var number = word
    number.end = middle
    number.isMixed = false
    number.sourceEnd = min(word.sourceEnd, word.sourceStart + middle - word.start)
    var rest = word
    rest.start = middle
    rest.isMixed = false
    rest.isAfterPause = false
    rest.sourceStart = number.sourceEnd
    return (number, rest)
  }

  /// Ends the sentence, unless the full stop parts single letters, as in "k.i.l.l".
  private mutating func endSentence(at index: Int, before next: UInt8) {
    let isSingle = wordStart >= 0 && bytes.count - wordStart == 1
    endWord(at: index)
    if isSingle, next > 0x20 { return }
    if next == UInt8(ascii: ".") {
      isPaused = true
      return
    }
    guard let last = words.last, last.sentence == sentence, !isPaused else { return }
    sentence += 1
  }

  private static let units: [String] = [
    "g", "gs", "gr", "gm", "gms", "gram", "grams", "mg", "mgs", "mcg", "oz", "kg", "ml", "caps",
    "pills", "tabs", "shots", "x", "h", "hr", "hrs", "min", "mins", "yo", "yr", "yrs", "am", "pm",
    "days", "wks", "mo", "lbs", "lb", "gpd",
  ]

  private static func scalar(in source: [UInt8], at index: Int) -> (UInt32, Int) {
    func tail(_ offset: Int) -> UInt32 {
      index + offset < source.count ? UInt32(source[index + offset] & 0x3F) : 0
    }
    let lead = UInt32(source[index])
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
}
