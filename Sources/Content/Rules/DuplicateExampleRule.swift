import Diagnostics

/// An example stands once: in two topics it teaches neither.
enum DuplicateExampleRule: ContentRule {
  static let name = "duplicate-example"
  static let summary = "no example stands twice, in one topic or in two"

  static func check(_ content: ContentIndex) -> [Finding] {
    var first: [String: TopicSentence] = [:]
    return content.sentences.filter { $0.role == .example }.compactMap { sentence in
      let key =
        PhraseSet.words(of: sentence.text.filter { $0 != "'" }).joined(separator: " ")
        + brackets(of: sentence.text)
      guard let earlier = first[key] else {
        first[key] = sentence
        return nil
      }
      let home =
        earlier.topic == sentence.topic ? "this topic" : "topic '\(earlier.topic)'"
      return Finding(
        rule: name,
        at: sentence.place,
        "the example stands in \(home) already",
        mend: "The first is at \(earlier.place); keep one of them"
      )
    }
  }

  /// The brackets that make two sentences of the same words differ.
  private static func brackets(of text: String) -> String { text.filter { "()[]{}|".contains($0) } }
}
