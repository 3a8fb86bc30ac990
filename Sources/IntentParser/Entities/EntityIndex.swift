import FlatStorage

/// The lexicon, compiled: finds names in a text, read in place.
struct EntityIndex: Sendable {
  /// A name found in a text.
  struct Match {
    var tokens: Range<Int>
    /// The names that the words are, of one or more entries.
    var names: [Int]
    var isRepaired: Bool
  }

  private static let ambiguousFlag = 1
  private static let misspeltFlag = 2
  /// The letters of each name without spaces and marks; equal ones stand together.
  private let keys: TextPool
  private let index: HashIndex
  /// For each name: its entry, then its flags.
  private let names: ByteSection
  /// For each entry: type, value and plainest name, one after the other.
  private let entries: TextPool
  /// For each entry its traits, one a line.
  private let traits: TextPool
  private let protection: ByteSection
  private let maximumWords: Int
  /// The number of the first entry of type subject, or -1.
  private let subjectEntry: Int

  init(_ lexicon: Lexicon) {
    let sorted = lexicon.entries.sorted { Self.order($0) < Self.order($1) }
    var rows: [(key: [UInt8], entry: Int, flags: Int)] = []
    var longest = 1
    for (number, entry) in sorted.enumerated() {
      var seen: Set<[UInt8]> = []
      let ambiguous = Set(entry.ambiguous.map { Self.key($0).letters })
      let spelt = entry.names + entry.ambiguous
      for (offset, name) in (spelt + entry.misspelt).enumerated() {
        let (letters, words) = Self.key(name)
        guard !letters.isEmpty, seen.insert(letters).inserted else { continue }
        longest = max(longest, words)
        let flags =
          (ambiguous.contains(letters) ? Self.ambiguousFlag : 0)
          | (offset >= spelt.count ? Self.misspeltFlag : 0)
        rows.append((letters, number, flags))
      }
    }
    rows.sort { left, right in
      if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
      return left.entry < right.entry
    }
    keys = TextPool(rows.map(\.key))
    index = HashIndex(rows.map { row in Self.hash(row.key) })
    var names = SectionBuilder()
    for row in rows { names.append(UInt32(row.entry << 2 | row.flags)) }
    self.names = ByteSection(names.bytes)
    entries = TextPool(
      sorted.flatMap { [$0.type.rawValue, $0.value, Self.plain($0.names.first ?? $0.value)] }
    )
    traits = TextPool(sorted.map { $0.traits.joined(separator: "\n") })
    protection = ByteSection(sorted.map { $0.isProtected ? 1 : 0 })
    maximumWords = min(longest, 8)
    subjectEntry = sorted.firstIndex { $0.type == .subject } ?? -1
  }

  init(from reader: inout FlatReader) throws(FlatError) {
    keys = try TextPool(from: &reader)
    index = try HashIndex(from: &reader)
    names = try ByteSection(from: &reader)
    entries = try TextPool(from: &reader)
    traits = try TextPool(from: &reader)
    protection = try ByteSection(from: &reader)
    maximumWords = try reader.readInt()
    subjectEntry = try reader.readInt()
  }

  func write(to writer: inout FlatWriter) {
    keys.write(to: &writer)
    index.write(to: &writer)
    writer.write(names)
    entries.write(to: &writer)
    traits.write(to: &writer)
    writer.write(protection)
    writer.write(maximumWords)
    writer.write(subjectEntry)
  }

  func entry(ofName name: Int) -> Int { names.uint32(name) >> 2 }
  func isAmbiguous(name: Int) -> Bool { names.uint32(name) & Self.ambiguousFlag != 0 }
  func isMisspelt(name: Int) -> Bool { names.uint32(name) & Self.misspeltFlag != 0 }
  func type(ofEntry entry: Int) -> EntityType { EntityType(rawValue: entries[3 * entry]) }
  func isType(_ type: EntityType, entry: Int) -> Bool {
    entries.equals(Array(type.rawValue.utf8)[...], 3 * entry)
  }
  func value(ofEntry entry: Int) -> String { entries[3 * entry + 1] }
  func plainName(ofEntry entry: Int) -> ArraySlice<UInt8> { entries.bytes(3 * entry + 2) }
  func isProtected(entry: Int) -> Bool { protection[entry] == 1 }
  func traits(ofEntry entry: Int) -> [Substring] { traits[entry].split(separator: "\n") }
  var subjectName: ArraySlice<UInt8>? { subjectEntry < 0 ? nil : plainName(ofEntry: subjectEntry) }

  /// The names in the text: the longest at each place, from the left, without overlap.
  func matches(in text: TokenizedText) -> [Match] {
    guard keys.count > 0 else { return [] }
    var found: [Match] = []
    var place = 0
    while place < text.tokens.count, found.count < EntityFinder.maximumEntities {
      if text.tokens[place].isWord, let match = longest(in: text, from: place) {
        found.append(match)
        place = match.tokens.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// The names that letters without spaces and marks are.
  func names(_ letters: [UInt8]) -> [Int] { names(letters[...], hash: Self.hash(letters)) }

  private func longest(in text: TokenizedText, from start: Int) -> Match? {
    var letters: [UInt8] = []
    var hash = Fingerprint()
    var best: Match?
    var words = 0
    var place = start
    while place < text.tokens.count, words < maximumWords {
      let token = text.tokens[place]
      guard token.isWord else {
        // A hyphen or full stop inside a name means no more than a space.
        guard text.isMark(place, "-") || text.isMark(place, ".") else { break }
        place += 1
        continue
      }
      words += 1
      for byte in text.letters(of: token).dropLast() {
        letters.append(byte)
        hash.add(byte)
      }
      let shorter = hash
      if let last = text.letters(of: token).last {
        letters.append(last)
        hash.add(last)
        var names = names(letters[...], hash: hash.value)
        if names.isEmpty, last == UInt8(ascii: "s"), letters.count > 3 {
          names = self.names(letters.dropLast(), hash: shorter.value)
        }
        if !names.isEmpty {
          best = Match(tokens: start..<(place + 1), names: names, isRepaired: false)
        }
      }
      place += 1
    }
    return best
  }

  private func names(_ letters: ArraySlice<UInt8>, hash: UInt64) -> [Int] {
    guard let first = index.first(hash, where: { keys.equals(letters, $0) }) else { return [] }
    // Equal keys stand together, but the table may lead to any of them.
    var low = first
    while low > 0, keys.equals(letters, low - 1) { low -= 1 }
    var high = first + 1
    while high < keys.count, keys.equals(letters, high) { high += 1 }
    return Array(low..<high)
  }

  private static func hash(_ letters: [UInt8]) -> UInt64 {
    var hash = Fingerprint()
    hash.add(letters)
    return hash.value
  }

  /// The letters of a name without spaces and marks, and how many words it has.
  static func key(_ name: String) -> (letters: [UInt8], words: Int) {
    let text = TokenizedText(NormalizedText(name).letters)
    let words = text.tokens.filter(\.isWord)
    return (words.flatMap { Array(text.letters(of: $0)) }, words.count)
  }

  /// A name as normalised words with single spaces.
  static func plain(_ name: String) -> String {
    let text = TokenizedText(NormalizedText(name).letters)
    return text.tokens.filter(\.isWord).map { text.text(of: $0) }.joined(separator: " ")
  }

  private static func order(_ entry: LexiconEntry) -> (String, String, String) {
    (entry.type.rawValue, entry.value, entry.names.joined(separator: "\u{1F}"))
  }
}
