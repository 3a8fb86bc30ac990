public import Knowledge
public import Safety

/// What surrounds a message: it never changes how the words are read.
public struct TurnContext: Sendable, Equatable {
  /// The day, from the clock at the edge.
  public var day: Day
  /// The configured region's ISO code; never guessed.
  public var region: String?
  /// Risks that the caller passes for the person who asks.
  public var callerRisks: [RiskProfile.Entry]
  /// Whether amounts may be named in this channel at all.
  public var isFigureChannel: Bool

  /// Creates a context.
  public init(
    day: Day,
    region: String? = nil,
    callerRisks: [RiskProfile.Entry] = [],
    isFigureChannel: Bool = true
  ) {
    self.day = day
    self.region = region
    self.callerRisks = callerRisks
    self.isFigureChannel = isFigureChannel
  }
}

/// One message answered: what is said, what is remembered, and why.
public struct Turn: Sendable, Equatable {
  /// The reply in the form that is shown, stored and sent.
  public let record: ReplyRecord
  /// The session after it.
  public let session: Session
  /// Why it was answered so.
  public let explanation: Explanation

  /// Whether nothing but time and route may be kept of it.
  public var isCrisis: Bool { record.route == Route.crisis.rawValue }
}
