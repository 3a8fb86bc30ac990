import Conversation
import Diagnostics
import IntentParser

/// What must hold once the parser has learned from the sentences; only warnings, since a sentence
/// that is read wrongly is no fault of the file it stands in.
enum TrainedRules {
  static let summaries = [
    (
      "missed-near-miss",
      "every sentence under 'not' reaches the topic that it names"
    ),
    (
      "two-topics",
      "no sentence that an example stands for belongs to two topics"
    ),
    (
      "unreachable-suggestion",
      "every suggestion is a question that the assistant answers"
    ),
  ]

  static func check(
    _ content: AuthoredContent,
    _ training: ContentLoad.Training,
    _ model: ParserModel
  ) -> [Finding] {
    let topics = Dictionary(
      content.topics.map { ($0.record.topic.name, $0.fields) },
      uniquingKeysWith: { first, _ in first }
    )
    func place(_ line: ExampleReference, in list: FieldPlaces.Step) -> SourceLocation {
      topics[line.topic]?.place(path: [list, .item(line.index)])
        ?? SourceLocation(file: content.intentsFolder)
    }
    let lint = AuthorLint.run(training.set, lexicon: training.lexicon, model: model)
    let missed = lint.missed.map {
      Finding(
        .warning,
        rule: "missed-near-miss",
        at: place($0.line, in: "not"),
        "the sentence reaches '\($0.reached)', not '\($0.expected)'",
        mend: "Give '\($0.expected)' an example of this kind"
      )
    }
    let shared = lint.duplicates.map {
      Finding(
        .warning,
        rule: "two-topics",
        at: place($0.line, in: "examples"),
        "a sentence that this stands for belongs to topic '\($0.first.topic)' as well",
        mend: "The other is at \(place($0.first, in: "examples"))"
      )
    }
    return missed + shared + suggestions(content, model)
  }

  private static func suggestions(_ content: AuthoredContent, _ model: ParserModel) -> [Finding] {
    content.topics.flatMap { topic in
      topic.record.topic.suggestions.enumerated().compactMap { offset, suggestion in
        let readings = model.parse(NormalizedText(suggestion))
        guard readings.count != 1 || readings.contains(where: { $0.band != .answer }) else {
          return nil
        }
        let reading = readings.first.map { "\($0.band.rawValue), \($0.ranked.first?.topic ?? "-")" }
        return Finding(
          .warning,
          rule: "unreachable-suggestion",
          at: topic.fields.place("suggest", .item(offset)),
          "the suggestion would not be answered (\(reading ?? "not read"))",
          mend: "Word it like an example of the topic that it leads to"
        )
      }
    }
  }
}
