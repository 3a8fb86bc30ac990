import Conversation

/// How long and how hard an answer is to read, without caveats and sources.
enum ReadingEase {
  /// The words of the answer, without the marks of sources.
  static func answer(of record: ReplyRecord) -> String {
    record.answers.map(\.text).joined(separator: "\n").filter { $0 != "[" && $0 != "]" }
  }

  /// How many words a text has; numbers of sources don't count.
  static func words(in text: String) -> Int { spoken(text).count }

  /// The Flesch–Kincaid grade, rounded up: 0.39 words a sentence + 11.8 syllables a word - 15.59.
  static func grade(of text: String) -> Int {
    let words = spoken(text)
    let sentences = max(1, TextParts.sentences(in: text).count { $0.contains(where: \.isLetter) })
    guard !words.isEmpty else { return 0 }
    let syllables = words.reduce(0) { $0 + Self.syllables(in: $1) }
    let (count, parts) = (words.count, sentences)
    let hundredths =
      39 * count / parts + 1180 * syllables / count - 1559
    return max(0, (hundredths + 99) / 100)
  }

  private static func spoken(_ text: String) -> [String] {
    TextParts.words(in: text).filter { $0.contains(where: \.isLetter) }
  }

  /// Groups of vowels, less a silent e at the end; at least one.
  private static func syllables(in word: String) -> Int {
    var groups = 0
    var wasVowel = false
    for character in word {
      let isVowel = "aeiouy".contains(character)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    if word.hasSuffix("e"), !word.hasSuffix("le"), groups > 1 { groups -= 1 }
    return max(1, groups)
  }
}
