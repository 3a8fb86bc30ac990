/// Finds whole words and phrases in a text, without regard to case.
struct PhraseSet {
  private let byFirst: [String: [[String]]]

  /// Creates a set of phrases of one word or more.
  init(_ phrases: some Sequence<String>) {
    var byFirst: [String: [[String]]] = [:]
    for phrase in phrases {
      let words = Self.words(of: phrase)
      if let first = words.first { byFirst[first, default: []].append(words) }
    }
    self.byFirst = byFirst
  }

  /// The first phrase of the set that stands in the text, in lower case.
  func first(in text: String) -> String? {
    let words = Self.words(of: text)
    for (place, word) in words.enumerated() {
      let found = byFirst[word]?.filter { words[place...].starts(with: $0) }
      if let longest = found?.max(by: { $0.count < $1.count }) {
        return longest.joined(separator: " ")
      }
    }
    return nil
  }

  /// The words in lower case; letters, digits, apostrophes and inner hyphens make a word.
  static func words(of text: String) -> [String] {
    text.lowercased()
      .split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" || $0 == "%") }
      .map(String.init)
  }
}
