public import Knowledge
public import Safety

/// The engine: a pure function from a session and a message to a reply and the next session.
public struct Assistant: Sendable {
  /// What it answers from.
  public let content: ContentSet
  /// What it knows, with look-ups.
  public let knowledge: KnowledgeBase
  /// The rules that make replies.
  public let policy: SafetyPolicy

  /// Creates an assistant over compiled content.
  public init(content: ContentSet) {
    self.content = content
    knowledge = KnowledgeBase(content.records)
    policy = SafetyPolicy(knowledge: knowledge)
  }

  /// Answers a message; the same input gives the same bytes in any process.
  public func respond(
    to message: Message,
    in session: Session,
    at context: TurnContext
  ) -> Turn {
    var next = session
    next.begin()
    let situation = Situation(topics: ["out_of_scope"], profile: next.profile)
    let reply = policy.reply(
      to: Draft(route: .outOfScope, answers: [], situation: situation)
    )
    let record = ReplyRecord(
      reply,
      answer: "a_0",
      content: ReplyRecord.Content(date: content.date, digest: content.digest),
      entities: [],
      profile: next.profile,
      reading: ReplyRecord.Reading(
        carried: [:],
        confidence: Hundredths(0),
        ranked: [],
        repaired: []
      ),
      region: context.region,
      session: session.id,
      turn: next.turn
    )
    let explanation = Explanation(
      turn: next.turn,
      answer: record.answer,
      route: record.route,
      topics: record.topics,
      normalized: message.text,
      clauses: [],
      entities: [],
      repaired: [],
      carried: [:],
      rules: [],
      templates: [],
      caveats: [],
      figuresClosedBy: nil
    )
    return Turn(record: record, session: next, explanation: explanation)
  }
}
