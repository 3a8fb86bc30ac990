import BuiltInContent
@testable import Conversation
import IntentParser
import Knowledge
@testable import Safety
import Testing

/// Every reply that can be made: topic by what is named, by one risk and by pairs of risks.
struct GeneratedRepliesTests {
  private let assistant: Assistant
  private let context: TurnContext

  init() throws {
    assistant = Assistant(content: try BuiltInContent.load())
    context = TurnContext(day: try #require(Day(year: 2026, month: 11, day: 24)))
  }

  @Test func `whatever is named, no reply breaks a promise`() {
    var broken: [String] = []
    for topic in ordinaryTopics {
      for named in everythingNamed {
        broken += check(topic: topic, named: named, risks: [], person: .me)
      }
    }
    #expect(broken == [])
  }

  @Test func `one risk at a time and one thing of each kind, no reply breaks a promise`() {
    var broken: [String] = []
    for topic in ordinaryTopics {
      for named in oneOfEachKind {
        for risk in Risk.allCases {
          broken += check(topic: topic, named: named, risks: [risk], person: .me)
        }
      }
    }
    #expect(broken == [])
  }

  @Test func `two risks at a time, no reply breaks a promise`() {
    let all = Risk.allCases
    var broken: [String] = []
    for topic in ordinaryTopics {
      for (offset, first) in all.enumerated() {
        for second in all.dropFirst(offset + 1) {
          broken += check(topic: topic, named: [], risks: [first, second], person: .me)
        }
      }
    }
    #expect(broken == [])
  }

  @Test func `whoever the question is about, no reply breaks a promise`() {
    var broken: [String] = []
    for topic in ordinaryTopics {
      for person in Marks.Person.allCases {
        for named in oneOfEachKind {
          broken += check(topic: topic, named: named, risks: [], person: person)
        }
      }
    }
    #expect(broken == [])
  }

  // MARK: What is generated

  private var ordinaryTopics: [String] {
    assistant.content.topics.map(\.name).filter {
      $0 != "emergency_now" && $0 != "crisis_self_harm"
    }
  }

  private var everythingNamed: [[Entity]] {
    let records = assistant.content.records
    var named: [[Entity]] = [[]]
    for group in records.classes {
      named.append([entity(.substanceClass, group.id)])
      if let member = records.substances.first(where: { $0.classes.contains(group.id) }) {
        named.append([entity(.substance, member.id)])
      }
    }
    named.append([entity(.substance, Entity.unknownValue)])
    if let alone = records.substances.first(where: \.classes.isEmpty) {
      named.append([entity(.substance, alone.id)])
    }
    for term in records.terms where [.form, .condition, .population].contains(term.kind) {
      named.append([entity(EntityType(rawValue: term.kind.rawValue), term.id)])
    }
    for type in [EntityType.symptom, .strain, .product, .purpose] {
      let terms = records.terms.filter { $0.kind.rawValue == type.rawValue }
      named += terms.prefix(6).map { [entity(type, $0.id)] }
    }
    named += records.places.prefix(4).map { [entity(.place, $0.id)] }
    named.append([amount(thousandths: 3000, unit: .gram)])
    named.append([amount(thousandths: 15_000, unit: .times)])
    return named
  }

  private func entity(_ type: EntityType, _ value: String) -> Entity {
    Entity(type: type, value: value, text: value, range: 0..<1)
  }

  private func amount(thousandths: Int, unit: Quantity.Unit) -> Entity {
    let quantity = Quantity(thousandths: thousandths, unit: unit)
    return Entity(
      type: .amount,
      value: quantity.description,
      text: quantity.description,
      range: 0..<1,
      quantity: quantity
    )
  }

  /// The first of each type of entity, and nothing named.
  private var oneOfEachKind: [[Entity]] {
    var types: Set<EntityType> = []
    return everythingNamed.filter { named in
      guard let first = named.first else { return true }
      return types.insert(first.type).inserted
    }
  }

  // MARK: What must hold

  /// The promises that the reply breaks, each with what was asked.
  private func check(
    topic: String,
    named: [Entity],
    risks: [Risk],
    person: Marks.Person
  ) -> [String] {
    guard let message = try? Message(topic) else { return ["no message for \(topic)"] }
    var session = Session(id: "s_test")
    session.profile = RiskProfile(risks.map { RiskProfile.Entry($0) })
    var exchange = Exchange(message: message, session: session, context: context)
    exchange.understood.questions = [
      Question(kind: .answer, topic: topic, entities: named, person: person, marks: Marks())
    ]
    let reply = assistant.reply(to: &exchange)
    var broken: [String] = []
    if !reply.caveats.contains(where: \.isShown) { broken.append("always-caveat") }
    if reply.text.isEmpty { broken.append("empty") }
    broken += brokenFigures(of: reply, topic: topic, named: named, risks: risks)
    broken += brokenGrounds(of: reply)
    return broken.map {
      "\($0): \(topic) \(named.map(\.value)) \(risks.map(\.rawValue)) \(person.rawValue)"
    }
  }

  private func brokenFigures(
    of reply: Reply,
    topic: String,
    named: [Entity],
    risks: [Risk]
  ) -> [String] {
    let words = reply.sections.filter { $0.kind != .sources }.map(\.text).joined(separator: "\n")
    let holdsFigure = FigureScanner.holdsFigure(words)
    let isClosed =
      !DoseRule.openTopics.contains(topic) || risks.contains(where: \.closesFigures)
    var broken: [String] = []
    if isClosed, holdsFigure { broken.append("dose-rule, a figure though closed") }
    if DoseRule.isDose(topic), isClosed, reply.route != .declineDose {
      broken.append("dose-rule, not declined")
    }
    guard holdsFigure else { return broken }
    if !reply.caveats.contains(where: { $0.id == "dose.not-for" && $0.isShown }) {
      broken.append("dose-rule, a figure without dose.not-for")
    }
    if named.contains(where: { $0.type == .substance || $0.type == .substanceClass }) {
      broken.append("dose-rule, a figure beside a substance")
    }
    return broken
  }

  private func brokenGrounds(of reply: Reply) -> [String] {
    var broken: [String] = []
    if reply.claims.contains(where: \.sources.isEmpty) { broken.append("always-grounded, source") }
    if reply.citations.map(\.number) != Array(1..<(reply.citations.count + 1)) {
      broken.append("always-grounded, numbers")
    }
    let used = Set(reply.claims.map(\.id))
    for section in reply.sections where !section.claims.allSatisfy(used.contains) {
      broken.append("always-grounded, claims")
    }
    return broken
  }
}
