import FlatStorage

/// The words that training and the lexicon know, in order of length and then of bytes.
struct WordList: Sendable {
  /// What is known of a word.
  struct Entry {
    var letters: [UInt8]
    /// How often training has it.
    var count: Int
    /// Whether it is part of a name that must not be taken for another.
    var isProtected: Bool
  }

  static let maximumLength = 24
  private let pool: TextPool
  private let index: HashIndex
  /// For each word: the letters in it as bits, then the count and flags.
  private let facts: ByteSection
  /// The first word of each length, from 0 to `maximumLength` + 1.
  private let starts: [Int]

  init(_ entries: [Entry]) {
    let sorted = entries.sorted {
      ($0.letters.count, String(decoding: $0.letters, as: UTF8.self))
        < ($1.letters.count, String(decoding: $1.letters, as: UTF8.self))
    }
    pool = TextPool(sorted.map(\.letters))
    var hashes: [UInt64] = []
    var facts = SectionBuilder()
    for entry in sorted {
      var hash = Fingerprint()
      hash.add(entry.letters)
      hashes.append(hash.value)
      facts.append(Self.mask(entry.letters[...]))
      facts.append(UInt32(min(entry.count, 0xFFFF) << 1 | (entry.isProtected ? 1 : 0)))
    }
    index = HashIndex(hashes)
    self.facts = ByteSection(facts.bytes)
    starts = (0...(Self.maximumLength + 1)).map { length in
      sorted.firstIndex { $0.letters.count >= length } ?? sorted.count
    }
  }

  init(from reader: inout FlatReader) throws(FlatError) {
    pool = try TextPool(from: &reader)
    index = try HashIndex(from: &reader)
    facts = try ByteSection(from: &reader)
    let offset = reader.offset
    starts = try reader.readList()
    guard starts.count == Self.maximumLength + 2 else { throw .malformed("word list", at: offset) }
  }

  func write(to writer: inout FlatWriter) {
    pool.write(to: &writer)
    index.write(to: &writer)
    writer.write(facts)
    writer.write(starts)
  }

  /// The word with these letters.
  func find(_ letters: ArraySlice<UInt8>, hash: UInt64) -> Int? {
    index.first(hash) { pool.equals(letters, $0) }
  }

  func letters(_ word: Int) -> ArraySlice<UInt8> { pool.bytes(word) }
  func count(_ word: Int) -> Int { facts.uint32(2 * word + 1) >> 1 }
  func isProtected(_ word: Int) -> Bool { facts.uint32(2 * word + 1) & 1 == 1 }

  /// The words of a length whose letters differ from `mask` in at most `bits` places.
  @inline(__always)
  func forEach(length: Int, mask: UInt32, within bits: Int, _ body: (Int) -> Void) {
    guard length >= 0, length <= Self.maximumLength else { return }
    for word in starts[length]..<starts[length + 1] {
      let other = UInt32(truncatingIfNeeded: facts.uint32(2 * word))
      if (other ^ mask).nonzeroBitCount <= bits { body(word) }
    }
  }

  /// A bit for each letter that occurs.
  static func mask(_ letters: ArraySlice<UInt8>) -> UInt32 {
    var mask: UInt32 = 0
    for byte in letters { mask |= 1 << UInt32(byte & 31) }
    return mask
  }
}
