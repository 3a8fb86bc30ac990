import IntentParser
import Knowledge
import Safety

/// A message understood: its questions, and what decided how they were read.
struct UnderstoodMessage: Sendable {
  var readings: [Reading] = []
  var questions: [Question] = []
  /// The topic of a third question, which is named and not answered.
  var leftOver: String?
  var rules: [String] = []

  var entities: [Entity] { readings.flatMap(\.entities) }
}

/// Reads a message in its conversation: fragments take topic and slots from what went before.
struct MessageReader: Sendable {
  /// Topics that are no answer to offer when asking back.
  static let control: Set<String> = [
    "emergency_now", "crisis_self_harm", "out_of_scope", "adversarial", "smalltalk", "meta_bot",
    "clarify",
  ]

  let content: ContentSet
  private let offsets: [String: Int]
  private let accepted: [Set<String>]

  init(content: ContentSet) {
    self.content = content
    offsets = Dictionary(
      zip(content.topics.map(\.name), content.topics.indices),
      uniquingKeysWith: { first, _ in first }
    )
    accepted = content.topics.map(Self.acceptedTypes)
  }

  /// The topic with the name.
  func topic(_ name: String) -> Topic? { offsets[name].map { content.topics[$0] } }

  /// Understands a message after the turns of a session.
  func read(_ message: Message, in session: Session) -> UnderstoodMessage {
    var understood = UnderstoodMessage()
    understood.readings = content.model.parse(message.normalized)
    if let question = resumed(message, in: session, readings: understood.readings) {
      understood.questions = [question]
      understood.rules.append("question back resolved")
      return understood
    }
    let answered = understood.readings.prefix(2)
    for reading in answered {
      let isWhole = understood.readings.count == 1
      let question = self.question(for: reading, of: message, in: session, isWhole: isWhole)
      if question.isFollowUp { understood.rules.append("follow-up \(question.topic)") }
      understood.questions.append(question)
    }
    dropRefused(from: &understood)
    understood.leftOver = understood.readings.dropFirst(2).first?.ranked.first?.topic
    return understood
  }

  /// Of several questions, those that can't be answered don't hide those that can.
  private func dropRefused(from understood: inout UnderstoodMessage) {
    guard understood.questions.count > 1 else { return }
    let isSide = { (question: Question) in
      question.kind != .answer || ["smalltalk", "clarify", "out_of_scope"].contains(question.topic)
    }
    guard let kept = understood.questions.first(where: { !isSide($0) }) else {
      understood.questions = [understood.questions[0]]
      return
    }
    if understood.questions.contains(where: isSide) {
      understood.questions = [kept]
    } else if understood.questions[0].topic == understood.questions[1].topic {
      var merged = understood.questions[0]
      merged.entities += understood.questions[1].entities
      if merged.person == .me { merged.person = understood.questions[1].person }
      understood.questions = [merged]
    }
  }

  // MARK: One reading

  private func question(
    for reading: Reading,
    of message: Message,
    in session: Session,
    isWhole: Bool
  ) -> Question {
    var question = Question(
      kind: .answer,
      topic: reading.ranked.first?.topic ?? "clarify",
      entities: reading.entities.filter { !$0.isNegated },
      person: reading.marks.person,
      marks: reading.marks
    )
    if let entity = question.entities.first(where: { $0.alternatives.count > 1 }) {
      question.kind = .askName(entity)
      return question
    }
    if isWhole, let topic = followed(reading, of: message, in: session) {
      question.topic = topic
      question.isFollowUp = true
      carry(into: &question, from: session)
      return question
    }
    decide(reading, &question)
    return question
  }

  /// What the band of a reading makes of its question.
  private func decide(_ reading: Reading, _ question: inout Question) {
    let top = reading.ranked.first?.topic
    let ordinary = reading.ranked.map(\.topic).filter { !Self.control.contains($0) }
    if DangerNet.isDanger(top) {
      // Danger that is not certain: information is answered, anything else is asked after.
      if reading.shape == .question, !ordinary.isEmpty {
        question.kind = .ask(Array(ordinary.prefix(2)))
      } else {
        question.topic = "clarify"
      }
      return
    }
    switch reading.band {
    case .answer: break
    case .refuse:
      question.kind = .refuse
      question.topic = "out_of_scope"
    case .ask:
      if let top, Self.control.contains(top) {
        question.kind = top == "out_of_scope" ? .refuse : .answer
      } else if ordinary.isEmpty {
        question.topic = "clarify"
      } else {
        question.kind = .ask(Array(ordinary.prefix(2)))
      }
    }
  }

  /// The topic that a fragment means after the last answer, or `nil` when it stands on its own.
  private func followed(
    _ reading: Reading,
    of message: Message,
    in session: Session
  ) -> String? {
    guard let focus = session.focus, session.turn - focus.turn <= Session.carryLimit,
      let last = focus.topics.first, let offset = offsets[last]
    else { return nil }
    if let match = content.model.match(message.normalized, in: content.followUps[offset]),
      content.topics[offset].followUps.indices.contains(match)
    {
      return content.topics[offset].followUps[match].topic
    }
    guard reading.shape == .fragment, !reading.ranked.contains(where: \.isExact) else { return nil }
    if reading.scope == .foreign, reading.ranked.first.map({ DoseRule.isDose($0.topic) }) ?? true {
      return nil
    }
    let isSure = reading.band == .answer && reading.confidence >= 60
    let types = reading.entities.map(\.type.rawValue)
    guard !isSure, !Self.control.contains(last), types.contains(where: accepted[offset].contains)
    else { return nil }
    return last
  }

  private func carry(into question: inout Question, from session: Session) {
    guard let focus = session.focus, let offset = offsets[question.topic] else { return }
    let named = Set(question.entities.map(\.type.rawValue))
    question.carried = focus.carried.filter { thing in
      accepted[offset].contains(thing.type) && !named.contains(thing.type)
        && thing.value != Entity.unknownValue
    }
    if question.person == .me, let person = Marks.Person(rawValue: focus.person) {
      question.person = person
    }
  }

  // MARK: A question back

  private func resumed(
    _ message: Message,
    in session: Session,
    readings: [Reading]
  ) -> Question? {
    guard let pending = session.pending else { return nil }
    let names =
      pending.alternatives.isEmpty
      ? pending.topics.compactMap { self.topic($0)?.title } : pending.alternatives.map(\.value)
    var choice = PendingChoice.read(message.normalized, names: names)
    if choice == .other, pending.alternatives.isEmpty, let reading = readings.first,
      readings.count == 1, reading.shape == .fragment, reading.band != .answer
    {
      let nearest = content.model.candidates(for: message.normalized, among: pending.topics)
      if let best = nearest.first, best.score >= 60,
        let offset = pending.topics.firstIndex(of: best.topic)
      {
        choice = .chosen(offset)
      }
    }
    guard case .chosen(let offset) = choice else { return nil }
    let chosen = pending.alternatives.isEmpty ? pending.topics[offset] : pending.topics.first
    guard let chosen else { return nil }
    var question = Question(
      kind: .answer,
      topic: chosen,
      entities: readings.flatMap(\.entities).filter { !$0.isNegated },
      person: Marks.Person(rawValue: pending.person) ?? .me,
      marks: Marks(),
      isFollowUp: true
    )
    question.carried = pending.carried
    if pending.alternatives.indices.contains(offset) {
      question.carried.append(pending.alternatives[offset])
    }
    return question
  }

  // MARK: What topics accept

  private static func acceptedTypes(of topic: Topic) -> Set<String> {
    var types = Set(topic.slots.map(\.type))
    for answer in topic.answers {
      types.formUnion(answer.condition.has)
      types.formUnion(answer.condition.values.map(\.type))
      if !answer.condition.classes.isEmpty { types.insert(EntityType.substance.rawValue) }
      if !answer.condition.forms.isEmpty { types.insert(EntityType.form.rawValue) }
      for case .each(let kind) in answer.parts { types.insert(entityType(of: kind)) }
    }
    if DoseRule.isDose(topic.name) {
      types.formUnion(["form", "product", "substance", "class", "condition", "population"])
    }
    return types
  }

  private static func entityType(of kind: AnswerTemplate.NamedKind) -> String {
    switch kind {
    case .substances: EntityType.substance.rawValue
    case .conditions: EntityType.condition.rawValue
    case .populations: EntityType.population.rawValue
    case .sideEffects: EntityType.symptom.rawValue
    case .forms: EntityType.form.rawValue
    case .strains: EntityType.strain.rawValue
    case .products: EntityType.product.rawValue
    case .places: EntityType.place.rawValue
    case .article: "article"
    }
  }
}
