import Conversation
import Diagnostics
import Knowledge
import Safety

/// An answer is long enough to help and short enough to be read.
enum AnswerLengthRule: ContentRule {
  static let name = "answer-length"
  static let summary = "an answer has 60 to 150 words, without caveats and sources"

  static func check(_ content: ContentIndex) -> [Finding] {
    content.answers.compactMap { answer in
      guard !content.contract.control.contains(answer.topic.record.topic.name) else { return nil }
      let count = Sentences.words(of: content.fixedText(of: answer)).count
      let isShort = count < 60 && !answer.isOpenEnded
      guard isShort || count > 150 else { return nil }
      return Finding(
        .warning,
        rule: name,
        at: answer.place,
        "the answer has \(count) words",
        mend: isShort ? "Say what matters next, up to 60 words or more" : "Cut it to 150 or fewer"
      )
    }
  }
}

extension ContentIndex {
  /// The words of an answer that don't hang on what the question names.
  func fixedText(of answer: AuthoredAnswer) -> String {
    answer.template.parts.compactMap { part in
      switch part {
      case .claim(let id, let wording): claims[id]?.wording(wording)
      case .glue(let glue): glue.text
      case .each: nil
      }
    }.joined(separator: " ")
  }
}

extension AuthoredAnswer {
  /// Whether what the question names adds sentences.
  var isOpenEnded: Bool {
    template.parts.contains { part in
      if case .each = part { true } else { false }
    }
  }
}
