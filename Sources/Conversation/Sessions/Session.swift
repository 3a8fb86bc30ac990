public import Safety

/// What a conversation remembers from turn to turn: a value, small, without the person's words.
public struct Session: Sendable, Equatable, Codable {
  /// Something named before, that a fragment may mean again.
  public struct Carried: Sendable, Equatable, Codable {
    /// The type of entity.
    public var type: String
    /// The record's id, or the quantity in its canonical form.
    public var value: String

    /// Creates a carried value.
    public init(type: String, value: String) {
      self.type = type
      self.value = value
    }
  }

  /// What the last answered question was about.
  public struct Focus: Sendable, Equatable, Codable {
    /// The topics, the main one first.
    public var topics: [String]
    /// What was named.
    public var carried: [Carried]
    /// Whom it was about.
    public var person: String
    /// The turn.
    public var turn: Int
    /// The claims of the reply, for "source?".
    public var claims: [String]

    /// Creates a focus.
    public init(
      topics: [String],
      carried: [Carried],
      person: String,
      turn: Int,
      claims: [String]
    ) {
      self.topics = topics
      self.carried = carried
      self.person = person
      self.turn = turn
      self.claims = claims
    }
  }

  /// The risks that a message told, in case they are taken back.
  public struct Told: Sendable, Equatable, Codable {
    /// The risks.
    public var risks: [RiskProfile.Entry]
    /// The turn.
    public var turn: Int
  }

  /// A question back that the next message may answer.
  public struct Pending: Sendable, Equatable, Codable {
    /// The topics offered, in order.
    public var topics: [String]
    /// Other readings of one name, when the question was which is meant.
    public var alternatives: [Carried]
    /// What the question that was not answered had named.
    public var carried: [Carried]
    /// Whom it was about.
    public var person: String

    /// Creates a pending question.
    public init(
      topics: [String],
      alternatives: [Carried] = [],
      carried: [Carried],
      person: String
    ) {
      self.topics = topics
      self.alternatives = alternatives
      self.carried = carried
      self.person = person
    }
  }

  /// The state as it was before a turn, for undo.
  public struct Snapshot: Sendable, Equatable, Codable {
    /// The turn that followed it.
    public var turn: Int
    /// What it remembered.
    public var profile: RiskProfile
    /// Risks of other people.
    public var others: [String: [RiskProfile.Entry]]
    /// What the last answer was about.
    public var focus: Focus?
    /// The question back that was open.
    public var pending: Pending?
  }

  /// How many turns can be taken back.
  public static let undoLimit = 8
  /// How many turns a carried value lives.
  public static let carryLimit = 3

  /// The handle, `s_` and hexadecimal digits; `nil` for a single question.
  public let id: String?
  /// The region that was named when it was opened.
  public let region: String?
  /// How many turns there were.
  public internal(set) var turn = 0
  /// What is known about the person.
  public internal(set) var profile = RiskProfile()
  /// What was told about other people, by who they are.
  public internal(set) var others: [String: [RiskProfile.Entry]] = [:]
  /// What the last answer was about.
  public internal(set) var focus: Focus?
  /// The question back that is open.
  public internal(set) var pending: Pending?
  /// What was told last.
  public internal(set) var lastTold: Told?
  var earlier: [Snapshot] = []

  /// Creates a session in which nothing was said; `risks` are those that its opener knows of.
  public init(id: String?, risks: [RiskProfile.Entry] = [], region: String? = nil) {
    self.id = id
    self.region = region
    profile = RiskProfile(risks)
  }

  /// Whether a turn can be taken back.
  public var canUndo: Bool { !earlier.isEmpty }

  /// Takes the last turn back and says whether there was one to take back; amounts that were
  /// declined and care that came first stay so.
  public mutating func undo() -> Bool {
    guard let last = earlier.popLast() else { return false }
    let (isDeclined, isCareFirst) = (profile.isFigureDeclined, profile.isCareFirst)
    turn = last.turn
    profile = last.profile
    if isDeclined { profile.markFigureDeclined() }
    if isCareFirst { profile.markCareFirst() }
    others = last.others
    focus = last.focus
    pending = last.pending
    lastTold = nil
    return true
  }

  mutating func begin() {
    earlier.append(
      Snapshot(turn: turn, profile: profile, others: others, focus: focus, pending: pending)
    )
    if earlier.count > Self.undoLimit { earlier.removeFirst() }
    turn += 1
  }

  /// Forgets all but the risks, the count of turns and that care comes first.
  mutating func keepCareOnly() {
    profile.markCareFirst()
    focus = nil
    pending = nil
    lastTold = nil
    earlier = []
  }
}
