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

  @Test func `one risk at a time, whatever is named, no reply breaks a promise`() {
    var replies = 0
    for topic in ordinaryTopics {
      for named in everythingNamed {
        for risks in [[]] + Risk.allCases.map({ [$0] }) {
          check(topic: topic, named: named, risks: risks, person: .me)
          replies += 1
        }
      }
    }
    #expect(replies > 50_000)
  }

  @Test func `two risks at a time, no reply breaks a promise`() {
    let all = Risk.allCases
    for topic in ordinaryTopics {
      for (offset, first) in all.enumerated() {
        for second in all.dropFirst(offset + 1) {
          check(topic: topic, named: [], risks: [first, second], person: .me)
        }
      }
    }
  }

  @Test func `whoever the question is about, no reply breaks a promise`() {
    for topic in ordinaryTopics {
      for person in Marks.Person.allCases {
        for named in everythingNamed {
          check(topic: topic, named: named, risks: [], person: person)
        }
      }
    }
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

  // MARK: What must hold

  private func check(topic: String, named: [Entity], risks: [Risk], person: Marks.Person) {
    guard let message = try? Message(topic) else { return }
    var session = Session(id: "s_test")
    session.profile = RiskProfile(risks.map { RiskProfile.Entry($0) })
    var exchange = Exchange(message: message, session: session, context: context)
    let question = Question(
      kind: .answer,
      topic: topic,
      entities: named,
      person: person,
      marks: Marks()
    )
    exchange.understood.questions = [question]
    let reply = assistant.reply(to: &exchange)
    let label = "\(topic) \(named.map(\.value)) \(risks.map(\.rawValue)) \(person.rawValue)"
    let shown = reply.caveats.filter(\.isShown)
    #expect(!shown.isEmpty, "always-caveat: \(label)")
    #expect(!reply.text.isEmpty, "\(label)")
    checkFigures(of: reply, topic: topic, named: named, risks: risks, label: label)
    checkGrounds(of: reply, label: label)
  }

  private func checkFigures(
    of reply: Reply,
    topic: String,
    named: [Entity],
    risks: [Risk],
    label: String
  ) {
    let words = reply.sections.filter { $0.kind != .sources }.map(\.text).joined(separator: "\n")
    let holdsFigure = FigureScanner.holdsFigure(words)
    let isClosed =
      !DoseRule.openTopics.contains(topic) || risks.contains(where: \.closesFigures)
    if isClosed {
      #expect(!holdsFigure, "dose-rule: \(label): \(words)")
    }
    if DoseRule.isDose(topic), isClosed {
      #expect(reply.route == .declineDose, "dose-rule: \(label)")
    }
    if holdsFigure {
      let shown = reply.caveats.contains { $0.id == "dose.not-for" && $0.isShown }
      #expect(shown, "dose-rule: \(label)")
      #expect(named.allSatisfy { $0.type != .substance && $0.type != .substanceClass }, "\(label)")
    }
  }

  private func checkGrounds(of reply: Reply, label: String) {
    for claim in reply.claims {
      #expect(!claim.sources.isEmpty, "always-grounded: \(label) \(claim.id)")
    }
    let numbers = Set(reply.citations.map(\.number))
    #expect(numbers == Set(1..<(reply.citations.count + 1)), "always-grounded: \(label)")
    for section in reply.sections where section.kind == .answer {
      #expect(
        section.claims.allSatisfy { id in reply.claims.contains { $0.id == id } },
        "always-grounded: \(label)"
      )
    }
  }
}
