import Knowledge
import Safety
import Testing

@testable import Conversation
@testable import TranscriptTesting

/// A little content of its own, so that the promises are tested apart from the real records.
enum Fixture {
  static func date(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  static func source(_ id: String, _ title: String) throws -> Source {
    Source(
      id: id,
      publisher: "Example Agency",
      title: title,
      year: 2024,
      kind: .review,
      read: try date("2026-11"),
      reviewBy: try date("2027-11")
    )
  }

  static func claim(
    _ id: String,
    _ text: String,
    kind: Claim.Kind = .fact,
    evidence: EvidenceLevel = .low,
    sources: [String] = ["agency"],
    topics: [String] = [],
    isFigure: Bool = false
  ) throws -> Claim {
    try #require(
      Claim(
        id: id,
        text: text,
        kind: kind,
        evidence: evidence,
        sources: sources,
        asOf: try date("2025-07"),
        topics: topics,
        isFigure: isFigure,
        reviewBy: try date("2027-11"),
        reviewedBy: "editors"
      )
    )
  }

  static func records() throws -> KnowledgeRecords {
    var records = KnowledgeRecords()
    records.sources = [
      try source("agency", "A page"), try source("survey", "A survey of users"),
    ]
    records.claims = [
      try claim("sleep.none", "No trial of kratom for sleep was found.", evidence: .none),
      try claim(
        "sleep.cost",
        "Kratom may cost sleep.",
        kind: .effect,
        sources: ["survey", "agency"]
      ),
      try claim("dose.report", "A survey tells of 2 to 5 g.", sources: ["survey"], isFigure: true),
      try claim("death.yes", "Deaths were reported.", topics: ["can_it_kill"]),
    ]
    records.caveats = [
      Caveat(
        id: "dose.not-for",
        level: .caution,
        text: "These figures are not for you if you are under 21.",
        claims: ["sleep.cost"],
        when: [Caveat.Condition(figures: .shown)]
      ),
      Caveat(
        id: "sleep.aid",
        level: .caution,
        text: "Do not lean on it for sleep: it may cost sleep. Ask a doctor.",
        claims: ["sleep.cost"],
        when: [Caveat.Condition(topics: ["sleep_aid", "dose_sleep", "can_it_kill"])]
      ),
      Caveat(
        id: "info.only",
        level: .note,
        text: "Take this as general information only. Ask a doctor.",
        claims: ["sleep.cost"],
        when: [Caveat.Condition(topics: ["smalltalk", "out_of_scope", "clarify"])]
      ),
    ]
    return records
  }

  static func topic(_ name: String, _ parts: [AnswerTemplate.Part]) -> Topic {
    Topic(
      name: name,
      title: name,
      subject: .own,
      risks: [],
      slots: [],
      followUps: [],
      answers: [
        AnswerTemplate(id: "\(name).main", condition: AnswerCondition(), parts: parts)
      ],
      suggestions: ["What helps without kratom?"]
    )
  }

  static let topics = [
    topic(
      "sleep_aid",
      [
        .claim("sleep.none", wording: nil), .claim("sleep.cost", wording: nil),
        .glue(Glue(.advice, "Ask a doctor what fits you.")),
      ]
    ),
    topic(
      "dose_sleep",
      [.claim("sleep.none", wording: nil), .claim("dose.report", wording: nil)]
    ),
    topic("can_it_kill", [.claim("death.yes", wording: nil)]),
    topic("out_of_scope", [.glue(Glue(.connection, "That is not covered here."))]),
    topic("smalltalk", [.glue(Glue(.kindness, "Hello."))]),
  ]

  static func ground() throws -> Ground {
    Ground(records: try records(), topics: topics, date: "2026-11-01", digest: "sha256:ab")
  }

  /// The reply that the real policy makes for a topic, as it is stored.
  static func record(
    _ name: String,
    route: Route = .answer,
    profile: RiskProfile = RiskProfile(),
    turn: Int = 1,
    remarks: [String] = []
  ) throws -> ReplyRecord {
    let policy = SafetyPolicy(knowledge: KnowledgeBase(try records()))
    let topic = try #require(topics.first { $0.name == name })
    let parts = topic.answers[0].parts.compactMap { part -> Draft.Part? in
      switch part {
      case .claim(let id, let wording): .claim(id, wording: wording)
      case .glue(let glue): .glue(glue)
      case .each: nil
      }
    }
    let answer = Draft.Answer(topic: name, template: topic.answers[0].id, parts: parts)
    let reply = policy.reply(
      to: Draft(
        route: route,
        answers: [answer],
        remarks: remarks,
        suggestions: topic.suggestions,
        situation: Situation(topics: [name], profile: profile)
      )
    )
    return record(of: reply, profile: profile, turn: turn)
  }

  /// The fixed reply to danger, as it is stored.
  static func help(for words: String) throws -> ReplyRecord {
    let verdict = try #require(Triage.verdict(on: words))
    let profile = RiskProfile(isCareFirst: true)
    return record(of: SafetyPolicy.reply(to: verdict, region: nil), profile: profile, turn: 1)
  }

  private static func record(of reply: Reply, profile: RiskProfile, turn: Int) -> ReplyRecord {
    ReplyRecord(
      reply,
      answer: "a_1",
      content: ReplyRecord.Content(date: "2026-11-01", digest: "sha256:ab"),
      entities: [],
      profile: profile,
      reading: ReplyRecord.Reading(
        carried: [:],
        confidence: Hundredths(90),
        ranked: [],
        repaired: []
      ),
      region: nil,
      session: "s_test",
      turn: turn
    )
  }

  static func entity(_ text: String, type: String, value: String) -> ReplyRecord.Entity {
    ReplyRecord.Entity(end: text.utf8.count, start: 0, text: text, type: type, value: value)
  }

  static func spoken(_ record: ReplyRecord, _ words: String = "does it help sleep") -> SpokenTurn {
    SpokenTurn(
      words: words,
      record: record,
      explanation: explanation(of: record),
      repeated: record
    )
  }

  private static func explanation(of record: ReplyRecord) -> Explanation {
    Explanation(
      turn: record.turn,
      answer: record.answer,
      route: record.route,
      topics: record.topics,
      normalized: "",
      clauses: [],
      entities: [],
      repaired: [],
      carried: [:],
      rules: [],
      templates: [],
      caveats: [],
      figuresClosedBy: nil
    )
  }

  static func dialogue(_ before: [ReplyRecord] = []) throws -> Dialogue {
    Dialogue(ground: try ground(), before: before.map { .reply(spoken($0)) })
  }
}
