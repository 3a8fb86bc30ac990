/// A fixed set of plain words, asked by the hash of a token.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  /// Creates a set from words with spaces between.
  init(_ words: String) {
    hashes = Set(words.split(separator: " ").map { Fingerprint.of(String($0)) })
  }

  func contains(_ token: Token) -> Bool { token.isWord && hashes.contains(token.hash) }
}
