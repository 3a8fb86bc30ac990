public import Knowledge

/// What is known about one question and the person it is about; caveats and the dose rule look at
/// this and at nothing else.
public struct Situation: Sendable, Hashable {
  /// The topics that the message asks about, the main one first.
  public var topics: [String]
  /// The ids of the substances named beside kratom, in order of place.
  public var substances: [String]
  /// Names typed in a substance's place that no record knows.
  public var unknownSubstances: [String]
  /// The ids of classes named as such.
  public var classes: [String]
  /// The ids of forms and products named.
  public var forms: [String]
  /// Whether an extract, a shot, a concentrate or a 7-OH product is meant.
  public var isConcentrated: Bool
  /// Whom the question is about: `me`, `child`, `partner`, `friend`, `patient` or `pet`.
  public var person: String
  /// What the session knows about the person who types.
  public var profile: RiskProfile
  /// Risks of somebody else whom the question is about.
  public var othersRisks: [RiskProfile.Entry]
  /// Whether amounts may be named at all in this channel.
  public var isFigureChannel: Bool
  /// The day on which it is asked.
  public var day: Day?

  /// Creates a situation in which nothing is known but the topics.
  public init(topics: [String] = [], profile: RiskProfile = RiskProfile()) {
    self.topics = topics
    self.profile = profile
    substances = []
    unknownSubstances = []
    classes = []
    forms = []
    isConcentrated = false
    person = "me"
    othersRisks = []
    isFigureChannel = true
    day = nil
  }

  /// The risks that count for this question: the person's own, and those of whom it is about.
  public var risks: [RiskProfile.Entry] {
    person == "me" ? profile.entries : othersRisks + profile.entries
  }
}
