public import Knowledge

/// The rules that turn a draft into a reply; there is no other way to make one.
public struct SafetyPolicy: Sendable {
  /// What the words of replies rest on.
  public let knowledge: KnowledgeBase
  let caveats: CaveatIndex

  /// Creates the policy over a knowledge base.
  public init(knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    caveats = CaveatIndex(knowledge.records.caveats)
  }

  /// The reply that the rules make of a draft.
  ///
  /// Claims that hold an amount are left out where the dose rule closes them; the route then says
  /// so. Caveats are chosen by the situation, and at least one stands in the text.
  public func reply(to draft: consuming Draft) -> Reply {
    let situation = draft.situation
    let isClosed = DoseRule.closingReason(in: situation) != nil
    var writer = AnswerWriter(knowledge: knowledge, isFigureClosed: isClosed, day: situation.day)
    var answers: [Reply.Section] = []
    for answer in draft.answers {
      answers += writer.section(for: answer).map { [$0] } ?? []
    }
    for id in draft.citedClaims { writer.cite(id) }
    let asksForAmount = situation.topics.contains(where: DoseRule.isDose)
    let declines = asksForAmount && isClosed
    let route = draft.route == .answer && declines ? .declineDose : draft.route
    let chosen = caveats.choose(
      for: situation,
      figures: writer.hasFigure ? .shown : declines ? .closed : nil,
      knowledge: knowledge
    )
    let parts = ReplyParts(
      remarks: draft.remarks,
      answers: answers,
      caveats: chosen,
      sources: writer.sourceLine,
      isQuestion: route == .clarify
    )
    return Reply(
      route: route,
      topics: route == .clarify && !draft.offeredTopics.isEmpty
        ? draft.offeredTopics : situation.topics,
      sections: parts.sections,
      caveats: chosen,
      citations: writer.citations,
      claims: writer.claims,
      suggestions: draft.suggestions,
      declinesFigure: declines
    )
  }
}
