/// Why a message was answered as it was: made on the same path as the answer, for `why`.
public struct Explanation: Sendable, Equatable, Codable {
  /// A topic with what each part of the parser gave it.
  public struct Candidate: Sendable, Equatable, Codable {
    /// The topic.
    public var topic: String
    /// The chance, in hundredths.
    public var score: Int
    /// Whether a sentence pattern matched exactly.
    public var isExact: Bool
    /// What the words gave, in thousandths of a natural logarithm.
    public var words: Int
    /// What the embedding gave, likewise.
    public var table: Int
    /// The cosine to the nearest example, in thousandths.
    public var neighbour: Int
  }

  /// How one question of the message was read.
  public struct Clause: Sendable, Equatable, Codable {
    /// Where it stands, in UTF-8 offsets of the message.
    public var start: Int
    /// Where it ends.
    public var end: Int
    /// What to do with it: `answer`, `ask` or `refuse`.
    public var band: String
    /// How sure, in hundredths.
    public var confidence: Int
    /// Whose subject it is: `own`, `pair` or `foreign`.
    public var scope: String
    /// The topics, best first.
    public var candidates: [Candidate]
    /// Marks on it, such as `negated`, `past`, `person child`.
    public var marks: [String]
    /// The reject score and the two thresholds, in thousandths.
    public var rejectScore: Int
    /// Below this it is refused.
    public var refuseBelow: Int
    /// Below this a question is asked back.
    public var askBelow: Int
    /// The share of words that training knew, in hundredths.
    public var knownWords: Int
  }

  /// A caveat and what called for it.
  public struct CaveatReason: Sendable, Equatable, Codable {
    /// The caveat's id.
    public var id: String
    /// How much it weighs.
    public var level: String
    /// What in the message or the session called for it.
    public var reason: String
    /// Whether it stands in the text.
    public var shown: Bool
    /// Its words.
    public var text: String
  }

  /// The turn, counted from 1.
  public var turn: Int
  /// The answer's id.
  public var answer: String
  /// Which way the message went.
  public var route: String
  /// The topics that were answered.
  public var topics: [String]
  /// The words as they were compared; empty after a crisis.
  public var normalized: String
  /// How each question was read.
  public var clauses: [Clause]
  /// What was named.
  public var entities: [ReplyRecord.Entity]
  /// Words read as others.
  public var repaired: [ReplyRecord.Reading.Repaired]
  /// What was carried from before, by type.
  public var carried: [String: String]
  /// Each rule that decided something, in order, such as `triage breathing-stopped`.
  public var rules: [String]
  /// The templates that were used.
  public var templates: [String]
  /// All caveats, the weightiest first.
  public var caveats: [CaveatReason]
  /// Why amounts are closed, if they are.
  public var figuresClosedBy: String?
}
