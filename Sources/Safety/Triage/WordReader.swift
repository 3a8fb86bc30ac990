/// Reads folded words as vocabulary: repeated letters, signs for letters, letters apart, words run
/// together and misspellings.
struct WordReader {
  private let text: FoldedText
  private let vocabulary: Vocabulary
  private var entries: [Vocabulary.Entry] = []
  private var position = 0
  private static let kept: UInt16 = 0x8000

  init(text: FoldedText, vocabulary: Vocabulary) {
    self.text = text
    self.vocabulary = vocabulary
    entries.reserveCapacity(text.words.count + 8)
  }

  /// Returns the words in order.
  mutating func read() -> [Vocabulary.Entry] {
    var index = 0
    while index < text.words.count {
      let run = lettersApart(from: index)
      if run < 3 || !readJoined(index..<index + run) {
        for word in text.words[index..<index + max(run, 1)] { read(word) }
      }
      index += max(run, 1)
    }
    return entries
  }

  // MARK: - One word

  private mutating func read(_ word: FoldedText.Word) {
    let bytes = text.bytes[word.start..<word.end]
    if let value = number(bytes) {
      let id = vocabulary.lookUp(bytes).map(Int.init) ?? Wordbook.numberWord
      return append(id: id, value: value, word)
    }
    if let id = vocabulary.lookUp(bytes) { return append(id, word) }
    if word.isMixed { return readMixed(word, bytes) }
    if let id = lookUpCollapsed(bytes) ?? lookUpEnding(bytes) { return append(id, word) }
    if let id = vocabulary.repaired(bytes) { return append(id: id, value: -1, word) }
    if bytes.count >= 7, readRunTogether(bytes, word) { return }
    append(id: Wordbook.unknownWord, value: -1, word)
  }

  private mutating func append(_ id: UInt16, _ word: FoldedText.Word) {
    if id < Self.kept { return append(id: Int(id), value: -1, word) }
    let value = Int(id - Self.kept)
    if value == 0 { return append(id: Wordbook.unknownWord, value: -1, word) }
    append(id: Wordbook.numberWord, value: value, word)
  }

  private mutating func append(id: Int, value: Int, _ word: FoldedText.Word) {
    position += word.isAfterPause ? 2 : 1
    entries.append(
      Vocabulary.Entry(
        id: id,
        value: value,
        sentence: word.sentence,
        position: position,
        sourceStart: word.sourceStart,
        sourceEnd: word.sourceEnd
      )
    )
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count <= 8 else { return nil }
    var value = 0
    var isWhole = true
    for byte in bytes {
      if byte == UInt8(ascii: ".") {
        isWhole = false
      } else if (0x30...0x39).contains(byte) {
        if isWhole { value = value * 10 + Int(byte - 0x30) }
      } else {
        return nil
      }
    }
    return value
  }

  /// Reads "k1ll" and "su*cide"; failing that, the pieces between the signs.
  private mutating func readMixed(_ word: FoldedText.Word, _ bytes: ArraySlice<UInt8>) {
    for one in [UInt8(ascii: "i"), UInt8(ascii: "l")] {
      let letters = bytes.map { Self.letter(for: $0, one: one) }
      if let id = vocabulary.lookUp(letters[...]) ?? lookUpCollapsed(letters[...]) {
        return append(id, word)
      }
      if bytes.count >= 7, readRunTogether(letters[...], word) { return }
      if letters.count >= 5, let id = vocabulary.repaired(letters[...]) {
        return append(id: id, value: -1, word)
      }
    }
    let letters = bytes.filter { (0x61...0x7A).contains($0) }
    if letters.count >= 4, let id = vocabulary.repaired(letters[...]) {
      return append(id: id, value: -1, word)
    }
    readPieces(of: word)
  }

  private mutating func readPieces(of word: FoldedText.Word) {
    var piece = word
    piece.isMixed = false
    var start = word.start
    while start < word.end {
      let isLetters = (0x61...0x7A).contains(text.bytes[start])
      var end = start
      while end < word.end, (0x61...0x7A).contains(text.bytes[end]) == isLetters { end += 1 }
      piece.start = start
      piece.end = end
      if isLetters || (0x30...0x39).contains(text.bytes[start]) { read(piece) }
      piece.isAfterPause = false
      start = end
    }
  }

  private static func letter(for byte: UInt8, one: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"), UInt8(ascii: "!"): one
    case UInt8(ascii: "*"): UInt8(ascii: "i")
    case UInt8(ascii: "3"): UInt8(ascii: "e")
    case UInt8(ascii: "4"), UInt8(ascii: "@"): UInt8(ascii: "a")
    case UInt8(ascii: "5"), UInt8(ascii: "$"): UInt8(ascii: "s")
    case UInt8(ascii: "7"): UInt8(ascii: "t")
    default: byte
    }
  }

  /// Looks up "dieeee" with each run of a letter cut to two, then to one.
  ///
  /// Two of a letter are cut only where English does not double it, so that "deed" stays itself.
  private func lookUpCollapsed(_ bytes: ArraySlice<UInt8>) -> UInt16? {
    guard hasRun(bytes) else { return nil }
    for limit in [2, 1] {
      var letters: [UInt8] = []
      var run = 0
      for byte in bytes {
        run = byte == letters.last ? run + 1 : 1
        if run <= limit { letters.append(byte) }
      }
      if letters.count < bytes.count, let id = vocabulary.lookUp(letters[...]) { return id }
    }
    return nil
  }

  /// Looks up "breathin", "passd" and "pillz" with the ending spelt out.
  private func lookUpEnding(_ bytes: ArraySlice<UInt8>) -> UInt16? {
    guard bytes.count >= 4, let last = bytes.last else { return nil }
    var letters = Array(bytes)
    switch last {
    case UInt8(ascii: "n") where bytes[bytes.endIndex - 2] == UInt8(ascii: "i"):
      letters.append(UInt8(ascii: "g"))
    case UInt8(ascii: "d"):
      letters[letters.count - 1] = UInt8(ascii: "e")
      letters.append(UInt8(ascii: "d"))
    case UInt8(ascii: "z"): letters[letters.count - 1] = UInt8(ascii: "s")
    default: return nil
    }
    return vocabulary.lookUp(letters[...]).flatMap { $0 < Self.kept ? $0 : nil }
  }

  private func hasRun(_ bytes: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0
    var run = 0
    for byte in bytes {
      run = byte == last ? run + 1 : 1
      last = byte
      if run >= 3 || run == 2 && Self.undoubled.contains(byte) { return true }
    }
    return false
  }

  private static let undoubled: [UInt8] = Array("ahijkquvwxy".utf8)

  // MARK: - Several words

  /// The number of words from here on that are single letters.
  private func lettersApart(from index: Int) -> Int {
    var end = index
    while end < text.words.count, end - index < 40, text.words[end].count == 1 { end += 1 }
    return end - index
  }

  private mutating func readJoined(_ run: Range<Int>) -> Bool {
    let letters = run.map { Self.letter(for: text.bytes[text.words[$0].start], one: 0x69) }
    var word = text.words[run.lowerBound]
    word.sourceEnd = text.words[run.upperBound - 1].sourceEnd
    if let id = vocabulary.lookUp(letters[...]) {
      append(id, word)
      return true
    }
    return readRunTogether(letters[...], word)
  }

  /// Parts "killmyself" where every piece is a known word, longest pieces first.
  private mutating func readRunTogether(
    _ letters: ArraySlice<UInt8>,
    _ word: FoldedText.Word
  ) -> Bool {
    guard letters.count <= 40 else { return false }
    let letters = Array(letters)
    var cuts: [Int] = []
    var failed: UInt64 = 0
    guard part(letters, from: 0, into: &cuts, failed: &failed), cuts.count <= 12 else {
      return false
    }
    var start = 0
    var piece = word
    for cut in cuts {
      append(vocabulary.lookUp(letters[start..<cut]) ?? 0, piece)
      piece.isAfterPause = false
      start = cut
    }
    return true
  }

  private func part(
    _ letters: [UInt8],
    from start: Int,
    into cuts: inout [Int],
    failed: inout UInt64
  ) -> Bool {
    if start == letters.count { return true }
    if failed >> UInt64(start) & 1 == 1 { return false }
    var hash = Vocabulary.seed
    var ends: [Int] = []
    for end in start..<min(letters.count, start + 14) {
      hash = Vocabulary.mixed(hash, letters[end])
      let isWord = end > start || letters[end] == UInt8(ascii: "i")
      if isWord, let id = vocabulary.lookUp(hash), id < Self.kept { ends.append(end + 1) }
    }
    for end in ends.reversed() {
      cuts.append(end)
      if part(letters, from: end, into: &cuts, failed: &failed) { return true }
      cuts.removeLast()
    }
    failed |= 1 << UInt64(start)
    return false
  }
}
