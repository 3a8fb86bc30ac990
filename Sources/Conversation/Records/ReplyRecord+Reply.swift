import Knowledge
import Safety

extension ReplyRecord {
  /// The stored form of a reply with where it was given and how the question was read.
  init(
    _ reply: Reply,
    answer: String,
    content: Content,
    entities: [Entity],
    profile: RiskProfile,
    reading: Reading,
    region: String?,
    session: String?,
    turn: Int
  ) {
    self.answer = answer
    self.content = content
    self.entities = entities
    self.reading = reading
    self.region = region
    self.session = session
    self.turn = turn
    self.profile = Profile(risks: profile.names)
    asOf = reply.asOf?.description
    caveats = reply.caveats.map {
      Caveat(id: $0.id, level: $0.level.rawValue, shown: $0.isShown, text: $0.text)
    }
    citations = reply.citations.map {
      Citation(
        asOf: $0.asOf.description,
        id: $0.source.id,
        n: $0.number,
        publisher: $0.source.publisher,
        title: $0.source.title,
        url: $0.source.address,
        year: $0.source.year
      )
    }
    claims = reply.claims.map {
      Claim(evidence: $0.evidence.rawValue, id: $0.id, sources: $0.sources)
    }
    level = reply.level.rawValue
    route = reply.route.rawValue
    sections = reply.sections.map {
      Section(
        claims: $0.kind == .answer ? $0.claims : nil,
        id: $0.id,
        kind: $0.kind.rawValue,
        level: $0.level?.rawValue,
        text: $0.text
      )
    }
    suggestions = reply.suggestions
    text = reply.text
    topics = reply.topics
  }
}
