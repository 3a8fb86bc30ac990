/// How one question, or one clause of it, was understood.
public struct Reading: Sendable, Equatable {
  /// What to do with a reading of this certainty.
  public enum Band: String, Sendable {
    /// Sure enough to answer.
    case answer
    /// Between two topics, or too little to go on: ask one question back.
    case ask
    /// Not a subject that was trained.
    case refuse
  }

  /// The part of the message that was read, in UTF-8 offsets of the message.
  public var range: Range<Int>
  /// The topics, best first; at most five, never empty once a model has topics.
  public var ranked: [RankedTopic]
  /// What the certainty allows.
  public var band: Band
  /// The calibrated chance that the first topic is right, in hundredths (0...100).
  public var confidence: Int
  /// What was found in the words, in order of place.
  public var entities: [Entity]
  /// Words that were read as other words.
  public var repairs: [Repair]
  /// Who is meant, when, by whose word, and whether it is denied.
  public var marks: Marks
  /// Whose subject it is.
  public var scope: Scope
  /// Whether it asks, tells, or leans on what went before.
  public var shape: Shape
  /// The numbers behind the band, for `ketum why`.
  public var evidence: Evidence

  /// Creates a reading.
  public init(
    range: Range<Int>,
    ranked: [RankedTopic],
    band: Band,
    confidence: Int,
    entities: [Entity] = [],
    repairs: [Repair] = [],
    marks: Marks = Marks(),
    scope: Scope = .own,
    shape: Shape = .question,
    evidence: Evidence = Evidence()
  ) {
    self.range = range
    self.ranked = ranked
    self.band = band
    self.confidence = confidence
    self.entities = entities
    self.repairs = repairs
    self.marks = marks
    self.scope = scope
    self.shape = shape
    self.evidence = evidence
  }
}

/// A topic with its score and what the score is made of.
public struct RankedTopic: Sendable, Equatable {
  /// The topic's name.
  public var topic: String
  /// The chance given to it, in hundredths (0...100).
  public var score: Int
  /// Whether a sentence pattern matched exactly; then nothing else was asked.
  public var isExact: Bool
  /// What the words gave, in thousandths of a natural logarithm.
  public var words: Int
  /// What the embedding gave, in thousandths of a natural logarithm.
  public var table: Int
  /// The cosine to the nearest example, in thousandths.
  public var neighbour: Int

  /// Creates a ranked topic.
  public init(
    topic: String,
    score: Int,
    isExact: Bool = false,
    words: Int = 0,
    table: Int = 0,
    neighbour: Int = 0
  ) {
    self.topic = topic
    self.score = score
    self.isExact = isExact
    self.words = words
    self.table = table
    self.neighbour = neighbour
  }
}

/// The numbers that decided the band.
public struct Evidence: Sendable, Equatable {
  /// The reject score, in thousandths.
  public var rejectScore: Int
  /// Below this reject score the question is refused, in thousandths.
  public var refuseBelow: Int
  /// Below this chance of being right a question is asked back, in thousandths.
  public var askBelow: Int
  /// The share of the words that training knew, in hundredths.
  public var knownWords: Int

  /// Creates the numbers; all zero by default.
  public init(rejectScore: Int = 0, refuseBelow: Int = 0, askBelow: Int = 0, knownWords: Int = 0) {
    self.rejectScore = rejectScore
    self.refuseBelow = refuseBelow
    self.askBelow = askBelow
    self.knownWords = knownWords
  }
}

/// A word that was read as another one.
public struct Repair: Sendable, Hashable {
  /// The word as typed.
  public var from: String
  /// The word it was read as.
  public var to: String

  /// Creates a repair.
  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

/// Whose subject a question is.
public enum Scope: Sendable, Equatable {
  /// The assistant's own subject, named or understood.
  case own
  /// The own subject together with something else.
  case pair
  /// Something else in the place of the own subject, such as another drug's dose.
  case foreign
}
