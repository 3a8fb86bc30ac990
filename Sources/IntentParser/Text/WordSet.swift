/// A fixed set of plain words, asked by the hash of a token.
struct WordSet: Sendable {
  /// Open addressing; 0 is an empty place.
  private let slots: [UInt64]

  /// Creates a set from words with spaces between.
  init(_ words: String) {
    let hashes = words.split(separator: " ").map { Fingerprint.of(String($0)) }
    var size = 8
    while size < 3 * hashes.count { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for hash in hashes {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (size - 1) }
      slots[slot] = hash
    }
    self.slots = slots
  }

  func contains(_ token: Token) -> Bool {
    guard token.isWord else { return false }
    var slot = Int(truncatingIfNeeded: token.hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == token.hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}
