/// The words of a search, cut as the full-text index cuts them: letters and digits, lower case.
struct SearchWords: Sendable, Equatable {
  /// The words, each of which a turn must hold as the start of a word.
  let words: [String]

  /// Cuts a text into words; at most 16 count.
  init(_ text: String) {
    words = Array(Self.tokens(of: text).prefix(16))
  }

  /// The query for the full-text index, or `nil` when there is no word to look for.
  var query: String? {
    words.isEmpty ? nil : words.map { "\"\($0)\"*" }.joined(separator: " ")
  }

  /// Whether a text holds all the words.
  func areHeld(by text: String) -> Bool {
    guard !words.isEmpty else { return false }
    let tokens = Self.tokens(of: text)
    return words.allSatisfy { word in tokens.contains { $0.hasPrefix(word) } }
  }

  /// The words of a text in order.
  static func tokens(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
