import IntentParser
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
  let reader: MessageReader
  let chooser: TemplateChooser
  let expander: PartExpander
  let risks: RiskReader

  /// Creates an assistant over compiled content.
  public init(content: ContentSet) {
    self.content = content
    knowledge = KnowledgeBase(content.records)
    policy = SafetyPolicy(knowledge: knowledge)
    reader = MessageReader(content: content)
    chooser = TemplateChooser(knowledge: knowledge)
    expander = PartExpander(knowledge: knowledge)
    risks = RiskReader(knowledge: knowledge)
  }

  /// Answers a message; the same input gives the same bytes in any process.
  ///
  /// Danger is looked for first, and where it is found nothing else is read.
  public func respond(
    to message: Message,
    in session: Session,
    at context: TurnContext
  ) -> Turn {
    var next = session
    next.begin()
    for entry in context.callerRisks { next.profile.add(entry) }
    if let verdict = Triage.verdict(on: message.text) {
      return help(for: verdict, in: next, at: context)
    }
    var exchange = Exchange(message: message, session: next, context: context)
    if let meta = MetaQuestion(message.normalized), next.focus != nil {
      return finished(aboutLastAnswer(meta, &exchange), exchange)
    }
    if LanguageCheck.isForeign(message.normalized) {
      return finished(inEnglishOnly(&exchange), exchange)
    }
    exchange.understood = reader.read(message, in: next)
    if let verdict = dangerRead(in: exchange.understood, of: message) {
      return help(for: verdict, in: next, at: context)
    }
    exchange.technique = AdversarialRules.technique(in: message.text)
    noteRisks(in: &exchange)
    return finished(reply(to: &exchange), exchange)
  }

  /// The title of a topic, or its name when it is not known.
  public func title(of topic: String) -> String { reader.topic(topic)?.title ?? topic }

  // MARK: Danger

  /// A second net: what the parser reads as danger with certainty, though no rule found it.
  private func dangerRead(in understood: UnderstoodMessage, of message: Message) -> Verdict? {
    for reading in understood.readings where DangerNet.catches(reading, in: message.normalized) {
      let isCrisis = reading.ranked.first?.topic == DangerNet.crisis
      return Verdict(
        kind: isCrisis ? .crisis(.oneself) : .emergency(.general),
        rule: "reading",
        isAboutAnother: reading.marks.person != .me,
        needsEmergencyAction: false,
        language: .english,
        ranges: [reading.range]
      )
    }
    return nil
  }

  private func help(
    for verdict: Verdict,
    in session: Session,
    at context: TurnContext
  ) -> Turn {
    var next = session
    let isCrisis = verdict.route == .crisis
    if isCrisis { next.keepCareOnly() } else { next.profile.markCareFirst() }
    let reply = SafetyPolicy.reply(to: verdict, region: context.region)
    return turn(
      reply,
      session: next,
      context: context,
      understood: UnderstoodMessage(rules: ["triage \(verdict.rule)"]),
      carried: [],
      normalized: ""
    )
  }

  // MARK: The end of a turn

  private func finished(_ reply: Reply, _ exchange: Exchange) -> Turn {
    var next = exchange.session
    if !exchange.told.isEmpty {
      next.lastTold = Session.Told(risks: exchange.told, turn: next.turn)
    }
    if reply.declinesFigure { next.profile.markFigureDeclined() }
    if let main = exchange.understood.questions.first, reply.route != .clarify {
      let isAnswer = !MessageReader.control.contains(main.topic)
      if isAnswer {
        next.focus = Session.Focus(
          topics: reply.topics,
          carried: main.named,
          person: main.person.rawValue,
          turn: next.turn,
          claims: reply.claims.map(\.id)
        )
      }
    }
    return turn(
      reply,
      session: next,
      context: exchange.context,
      understood: exchange.understood,
      carried: exchange.understood.questions.flatMap(\.carried),
      normalized: exchange.message.normalized.text,
      templates: exchange.templates,
      closing: exchange.closing
    )
  }
}

/// What is worked on while one message is answered.
struct Exchange: Sendable {
  let message: Message
  var session: Session
  let context: TurnContext
  var understood = UnderstoodMessage()
  var told: [RiskProfile.Entry] = []
  var hasTakenBack = false
  var templates: [String] = []
  var closing: String?
  var technique: Technique?

  init(message: Message, session: Session, context: TurnContext) {
    self.message = message
    self.session = session
    self.context = context
  }
}
