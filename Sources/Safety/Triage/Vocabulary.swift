/// The words that rules know, and how other spellings are read as them.
struct Vocabulary: Sendable {
  /// One word of a message as the rules see it.
  struct Entry: Sendable {
    /// The word's number; 0 for a word no rule knows.
    var id: Int
    /// The value of a number, rounded down; -1 for any other word.
    var value: Int
    var sentence: Int
    /// Its place, where a pause counts as a word.
    var position: Int
    var sourceStart: Int
    var sourceEnd: Int
  }

  /// The words by their number.
  let words: [String]
  private var slots: [UInt64]
  private var slotIDs: [UInt16]
  private let mask: Int
  private var repair: SpellingRepair
  private static let numbers: [(String, Int)] = [
    ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
    ("nine", 9), ("ten", 10), ("twelve", 12), ("fifteen", 15), ("twenty", 20), ("thirty", 30),
    ("forty", 40), ("fourty", 40), ("fifty", 50), ("sixty", 60), ("hundred", 100),
  ]
  private static let numberBase: UInt16 = 0x8000

  /// Numbers the words by their place in the list.
  init(words: [String], keys: String, aliases: [(spelling: String, word: Int)], kept: String) {
    self.words = words
    var size = 1024
    while size < words.count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    slotIDs = Array(repeating: 0, count: size)
    mask = size - 1
    repair = SpellingRepair(keys: [])
    for (id, word) in words.enumerated() where id > 1 { insert(word, id: UInt16(id)) }
    for (word, value) in Self.numbers { insert(word, id: Self.numberBase + UInt16(value)) }
    for alias in aliases { insert(alias.spelling, id: UInt16(alias.word)) }
    for word in kept.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      insert(String(word), id: Self.numberBase)
    }
    repair = SpellingRepair(
      keys: keys.split { $0 == " " || $0 == "\n" }.map { key in
        let letters = Array(key.utf8)
        return (letters, lookUp(letters[...]).map(Int.init) ?? Wordbook.unknownWord)
      }
    )
  }

  /// Reads the words of a message.
  func entries(of text: FoldedText) -> [Entry] {
    var reader = WordReader(text: text, vocabulary: self)
    return reader.read()
  }

  /// Returns the number of the word spelt by the bytes; `nil` if it is neither known nor kept.
  func lookUp(_ bytes: ArraySlice<UInt8>) -> UInt16? {
    var hash = Self.seed
    for byte in bytes { hash = Self.mixed(hash, byte) }
    return lookUp(hash)
  }

  func lookUp(_ hash: UInt64) -> UInt16? {
    let key = hash | 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return slotIDs[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Returns the key that the bytes most likely misspell.
  func repaired(_ bytes: ArraySlice<UInt8>) -> Int? {
    repair.key(nearest: bytes)
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private mutating func insert(_ word: String, id: UInt16) {
    var hash = Self.seed
    for byte in word.utf8 { hash = Self.mixed(hash, byte) }
    let key = hash | 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return }
      slot = (slot + 1) & mask
    }
    slots[slot] = key
    slotIDs[slot] = id
  }
}
