public import Conversation
public import Diagnostics
public import IntentParser
public import Knowledge

/// What came of reading the files of content.
public struct ContentLoad: Sendable {
  /// The compiled content, or `nil` when a finding is an error.
  public let content: ContentSet?
  /// All that is wrong or worth a look, in order of place.
  public let findings: [Finding]
  /// How much was read.
  public let counts: Counts
  /// What the parser learned from, or `nil` when a finding is an error.
  public let training: Training?
  let lines: [String: [String]]
  let reviews: [Review]

  /// What the parser learned from, with the place of each sentence.
  public struct Training: Sendable {
    /// The topics with their sentences.
    public let set: TrainingSet
    /// The names that sentences can hold.
    public let lexicon: Lexicon
    let examples: [String: [SourceLocation]]

    /// Where an example stands.
    public func place(of example: ExampleReference) -> SourceLocation? {
      guard let places = examples[example.topic], places.indices.contains(example.index) else {
        return nil
      }
      return places[example.index]
    }
  }

  /// How many records of the kinds that a summary names.
  public struct Counts: Sendable, Equatable {
    /// Topics.
    public var topics = 0
    /// Example sentences.
    public var examples = 0
    /// Claims.
    public var claims = 0
    /// Sources.
    public var sources = 0
    /// Caveats.
    public var caveats = 0
    /// Substances.
    public var substances = 0
    /// Places.
    public var places = 0
  }

  /// A record with the day by which it was to be looked at again.
  struct Review: Sendable {
    let what: String
    let due: PartialDate
    let place: SourceLocation
  }

  /// The errors among the findings.
  public var errors: [Finding] { findings.filter { $0.severity == .error } }

  /// A finding with the line it is about and a caret below the column.
  public func rendered(_ finding: Finding) -> String {
    let lines = lines[finding.location.file] ?? []
    let number = finding.location.line - 1
    return finding.rendered(sourceLine: lines.indices.contains(number) ? lines[number] : nil)
  }

  /// A warning for every record whose review was due before a day, in order of place.
  public func pastReview(on day: Day) -> [Finding] {
    reviews.compactMap { review in
      guard let due = review.due.lastDay, due < day else { return nil }
      return Finding(
        .warning,
        rule: "past-review",
        at: review.place,
        "\(review.what) was to be reviewed by \(review.due)",
        mend: "Read its sources again, then set a new date"
      )
    }.sorted()
  }
}
