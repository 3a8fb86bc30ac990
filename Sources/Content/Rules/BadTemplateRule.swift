import Diagnostics
import IntentParser

/// A sentence template must be well formed.
enum BadTemplateRule: ContentRule {
  static let name = "bad-template"
  static let summary = "every sentence is well formed: brackets closed, no empty alternative"

  static func check(_ content: ContentIndex) -> [Finding] {
    content.sentences.compactMap { sentence in
      do throws(TemplateError) {
        _ = try SentenceTemplate(sentence.text)
        return nil
      } catch {
        return Finding(
          rule: name,
          at: place(of: error, in: sentence),
          "bad sentence: \(error)",
          mend: "Write (a|b) for one of several, [a] for what may be missing, {type} for a name"
        )
      }
    }
  }

  /// The column in the file, if the rest of the sentence stands there as the parser saw it.
  private static func place(of error: TemplateError, in sentence: TopicSentence) -> SourceLocation {
    let start = sentence.fields.file.place(of: sentence.text, from: sentence.place)
    return SourceLocation(
      file: start.file,
      line: start.line,
      column: start.column + max(0, error.column - 1)
    )
  }
}
