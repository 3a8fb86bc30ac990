import Diagnostics

/// A sentence is short enough to be followed.
enum LongSentenceRule: ContentRule {
  static let name = "long-sentence"
  static let summary = "no sentence has more than 25 words"

  static func check(_ content: ContentIndex) -> [Finding] {
    content.texts.flatMap { text in
      Sentences.split(text.text).compactMap { sentence in
        let words = Sentences.words(of: sentence)
        guard words.count > 25 else { return nil }
        return Finding(
          .warning,
          rule: name,
          at: text.place(of: sentence),
          "a sentence of \(words.count) words",
          mend: "Make two of it; 25 words are the most"
        )
      }
    }
  }
}
