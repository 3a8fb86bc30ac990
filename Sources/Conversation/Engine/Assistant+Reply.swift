import IntentParser
import Knowledge
import Safety

extension Assistant {
  /// The reply to what was understood.
  func reply(to exchange: inout Exchange) -> Reply {
    let questions = exchange.understood.questions
    guard let main = questions.first else { return unclear(&exchange) }
    if exchange.session.profile.isCareFirst, needsCare(questions) {
      return care(&exchange, topics: questions.map(\.topic))
    }
    if exchange.hasTakenBack, exchange.understood.readings.allSatisfy({ $0.shape != .question }) {
      return takenBack(&exchange)
    }
    if let technique = exchange.technique, isDeclined(technique, questions) {
      return declined(technique, questions, &exchange)
    }
    switch main.kind {
    case .ask(let topics) where questions.count == 1:
      return ask(topics, main, &exchange)
    case .askName(let entity):
      return askName(entity, main, &exchange)
    case .answer, .refuse, .ask:
      exchange.session.pending = nil
      return answer(questions, &exchange)
    }
  }

  // MARK: Answers

  private func answer(_ questions: [Question], _ exchange: inout Exchange) -> Reply {
    let situation = situation(for: questions, in: exchange)
    exchange.closing = DoseRule.closingReason(in: situation)
    let cues = Cue.text(exchange.message.normalized.text)
    var answers: [Draft.Answer] = []
    var suggestions: [String] = []
    for question in questions {
      guard let topic = reader.topic(question.topic),
        let template = chooser.answer(
          of: topic,
          to: question,
          in: situation,
          text: cues,
          isFigureOpen: exchange.closing == nil
        )
      else { continue }
      exchange.templates.append(template.id)
      let parts = expander.parts(of: template, for: question)
      answers.append(Draft.Answer(topic: topic.name, template: template.id, parts: parts))
      suggestions += topic.suggestions
    }
    let draft = Draft(
      route: route(for: questions),
      answers: answers,
      remarks: remarks(for: exchange),
      suggestions: Array(suggestions.prefix(3)),
      situation: situation
    )
    return policy.reply(to: draft)
  }

  private func route(for questions: [Question]) -> Route {
    switch questions.first?.topic {
    case "out_of_scope", "adversarial": .outOfScope
    case "smalltalk", "meta_bot": .smalltalk
    case "clarify": .clarify
    default: .answer
    }
  }

  private func remarks(for exchange: Exchange) -> [String] {
    var remarks: [String] = []
    if exchange.session.profile.isCareFirst { remarks.append(Phrases.careFirst) }
    if exchange.hasTakenBack { remarks.append(Phrases.takenBackBefore) }
    if let topic = exchange.understood.leftOver, !MessageReader.control.contains(topic) {
      remarks.append(Phrases.leftOver(title(of: topic)))
    }
    return remarks
  }

  /// What is known about the questions and the person.
  func situation(for questions: [Question], in exchange: Exchange) -> Situation {
    var topics: [String] = []
    for question in questions where !topics.contains(question.topic) {
      topics.append(question.topic)
    }
    var situation = Situation(topics: topics, profile: exchange.session.profile)
    for question in questions {
      for id in question.values(of: .substance) where !situation.substances.contains(id) {
        if id != Entity.unknownValue { situation.substances.append(id) }
      }
      for id in question.values(of: .substanceClass) where !situation.classes.contains(id) {
        situation.classes.append(id)
      }
      situation.unknownSubstances += question.entities
        .filter { $0.type == .substance && $0.value == Entity.unknownValue }.map(\.text)
      note(forms: question, in: &situation)
    }
    let person = questions.first { $0.person != .me }?.person ?? .me
    situation.person = person.rawValue
    situation.othersRisks = othersRisks(
      for: questions.first { $0.person != .me },
      in: exchange.session
    )
    situation.isFigureChannel = exchange.context.isFigureChannel && exchange.technique == nil
    situation.day = exchange.context.day
    return situation
  }

  private func note(forms question: Question, in situation: inout Situation) {
    let kinds: [(EntityType, Term.Kind)] = [
      (.form, .form), (.product, .product), (.strain, .strain),
    ]
    for (type, kind) in kinds {
      for id in question.values(of: type) where !situation.forms.contains(id) {
        situation.forms.append(id)
        if knowledge.term(kind, id)?.isConcentrated ?? false { situation.isConcentrated = true }
      }
    }
    for entity in question.entities where entity.type == .amount {
      if [.shot, .times].contains(entity.quantity?.unit) { situation.isConcentrated = true }
    }
  }

  // MARK: Ways around

  /// Help to do harm is always declined; a frame around a question only where an amount is asked
  /// for, or nothing that is covered stands under it.
  private func isDeclined(_ technique: Technique, _ questions: [Question]) -> Bool {
    technique.isAlwaysDeclined
      || questions.allSatisfy { question in
        question.kind != .answer || DoseRule.isDose(question.topic)
          || MessageReader.control.contains(question.topic)
      }
  }

  private func declined(
    _ technique: Technique,
    _ questions: [Question],
    _ exchange: inout Exchange
  ) -> Reply {
    exchange.understood.rules.append("technique \(technique.rawValue)")
    if questions.contains(where: { DoseRule.isDose($0.topic) && $0.kind == .answer }) {
      if !technique.isAlwaysDeclined { return answer(questions, &exchange) }
      exchange.session.profile.markFigureDeclined()
    }
    var question = questions[0]
    question.kind = .answer
    question.topic = "adversarial"
    return answer([question], &exchange)
  }

  // MARK: Questions back

  private func ask(
    _ topics: [String],
    _ question: Question,
    _ exchange: inout Exchange
  ) -> Reply {
    exchange.session.pending = Session.Pending(
      topics: topics,
      carried: question.named,
      person: question.person.rawValue
    )
    return asked(
      Phrases.ask(topics.map(title(of:))),
      topics: topics,
      suggestions: topics.compactMap { reader.topic($0)?.suggestions.first },
      &exchange
    )
  }

  private func askName(
    _ entity: Entity,
    _ question: Question,
    _ exchange: inout Exchange
  ) -> Reply {
    let type = entity.type.rawValue
    exchange.session.pending = Session.Pending(
      topics: [question.topic],
      alternatives: entity.alternatives.map { Session.Carried(type: type, value: $0) },
      carried: question.named.filter { $0.type != type || $0.value != entity.value },
      person: question.person.rawValue
    )
    let names = entity.alternatives.map { knowledge.substance($0)?.name ?? $0 }
    return asked(
      Phrases.askName(PrintableText.cleaned(entity.text), names),
      topics: [question.topic],
      suggestions: [],
      &exchange
    )
  }

  private func unclear(_ exchange: inout Exchange) -> Reply {
    asked(Phrases.unclear, topics: ["clarify"], suggestions: [], &exchange)
  }

  func inEnglishOnly(_ exchange: inout Exchange) -> Reply {
    let situation = situation(topics: ["out_of_scope"], in: exchange)
    return policy.reply(
      to: Draft(
        route: .outOfScope,
        answers: [],
        remarks: [Phrases.english],
        situation: situation
      )
    )
  }

  private func takenBack(_ exchange: inout Exchange) -> Reply {
    exchange.session.pending = nil
    exchange.session.lastTold = nil
    return asked(Phrases.takenBack, topics: ["clarify"], suggestions: [], &exchange)
  }

  private func asked(
    _ words: String,
    topics: [String],
    suggestions: [String],
    _ exchange: inout Exchange
  ) -> Reply {
    let answer = Draft.Answer(
      topic: "clarify",
      template: "clarify.asked",
      parts: [.glue(Glue(.question, words))]
    )
    return policy.reply(
      to: Draft(
        route: .clarify,
        answers: [answer],
        offeredTopics: topics,
        suggestions: suggestions,
        situation: situation(topics: ["clarify"], in: exchange)
      )
    )
  }

  func situation(topics: [String], in exchange: Exchange) -> Situation {
    var situation = Situation(topics: topics, profile: exchange.session.profile)
    situation.isFigureChannel = exchange.context.isFigureChannel
    situation.day = exchange.context.day
    return situation
  }

  // MARK: After danger

  /// After an emergency or a crisis these are not gone into, and what is unclear gets care.
  private func needsCare(_ questions: [Question]) -> Bool {
    let withheld: Set<String> = ["can_it_kill", "smalltalk", "clarify", "out_of_scope"]
    return questions.contains { question in
      if question.kind != .answer { return true }
      return withheld.contains(question.topic) || DoseRule.isDose(question.topic)
    }
  }

  private func care(_ exchange: inout Exchange, topics: [String]) -> Reply {
    exchange.session.pending = nil
    let known = topics.filter { reader.topic($0) != nil }
    var situation = situation(topics: known.isEmpty ? ["clarify"] : known, in: exchange)
    situation.person = exchange.understood.questions.first?.person.rawValue ?? "me"
    exchange.closing = DoseRule.closingReason(in: situation)
    let answer = Draft.Answer(
      topic: situation.topics[0],
      template: "care.first",
      parts: [.glue(Glue(.kindness, Phrases.careInstead))]
    )
    return policy.reply(
      to: Draft(
        route: .answer,
        answers: [answer],
        remarks: [Phrases.careFirst],
        situation: situation
      )
    )
  }

  // MARK: On the last answer

  func aboutLastAnswer(_ meta: MetaQuestion, _ exchange: inout Exchange) -> Reply {
    let focus = exchange.session.focus
    let topics = focus?.topics ?? []
    let claims = focus?.claims ?? []
    exchange.understood.rules.append("on the last answer")
    let remark: String
    switch meta {
    case .sources: remark = claims.isEmpty ? Phrases.noSources : Phrases.sourcesFollow
    case .reason:
      remark = Phrases.reason(topics.map(title(of:)), risks: exchange.session.profile.names)
    }
    return policy.reply(
      to: Draft(
        route: .answer,
        answers: [],
        remarks: [remark],
        citedClaims: claims,
        suggestions: topics.first.flatMap { reader.topic($0) }?.suggestions ?? [],
        situation: situation(topics: topics, in: exchange)
      )
    )
  }
}
