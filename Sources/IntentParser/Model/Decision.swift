/// What is done with the scores of a question: the order of topics, the band, the confidence.
struct Decision {
  /// Topics that are nearer than this to each other are asked about.
  private static let closeChances = 0.12
  private let model: ParserModel
  private let result: Classifier.Result
  private(set) var ranked: [RankedTopic]
  private(set) var band: Reading.Band
  private(set) var confidence: Int
  private(set) var scope: Scope = .own
  let evidence: Evidence

  init(model: ParserModel, result: Classifier.Result, exactTopic: Int?) {
    self.model = model
    self.result = result
    let score = Int((result.rejectScore * 1000).rounded())
    evidence = Evidence(
      rejectScore: score,
      refuseBelow: model.calibration.refuseBelow,
      askBelow: model.calibration.askBelow,
      knownWords: Int((result.knownShare * 100).rounded())
    )
    confidence = exactTopic == nil ? model.calibration.confidence(result.rejectScore) : 100
    ranked = Self.ranked(result, confidence, exactTopic, model.topics)
    band = .answer
    band = band(score: score, isExact: exactTopic != nil)
  }

  private func band(score: Int, isExact: Bool) -> Reading.Band {
    guard let best = ranked.first else { return .refuse }
    if model.rejectTopics.contains(best.topic) { return .refuse }
    if isExact { return .answer }
    if score < model.calibration.refuseBelow { return .refuse }
    if score < model.calibration.askBelow { return .ask }
    guard result.ranked.count > 1 else { return .answer }
    let lead = result.ranked[0].chance - result.ranked[1].chance
    return lead < Self.closeChances ? .ask : .answer
  }

  /// Takes the scope into account: a foreign subject closes topics about our own.
  mutating func apply(_ verdict: ScopeGuard.Verdict) {
    scope = verdict.scope
    guard let best = ranked.first, let topicScope = model.scope(of: best.topic),
      !model.rejectTopics.contains(best.topic)
    else { return }
    switch verdict.scope {
    case .own: break
    case .foreign:
      if topicScope != .open || verdict.isForeignAsked { band = .refuse }
    case .pair:
      guard verdict.isForeignAsked, topicScope == .own else { return }
      // "how much tramadol with kratom" asks about the pair, if anything.
      guard let place = ranked.firstIndex(where: { model.scope(of: $0.topic) == .pair }) else {
        scope = .foreign
        band = .refuse
        return
      }
      ranked.insert(ranked.remove(at: place), at: 0)
      ranked[0].score = max(ranked[0].score, best.score)
    }
  }

  private static func ranked(
    _ result: Classifier.Result,
    _ confidence: Int,
    _ exactTopic: Int?,
    _ topics: [String]
  ) -> [RankedTopic] {
    var ranked = result.ranked.map { topic in
      RankedTopic(
        topic: topics[topic.topic],
        score: Int((topic.chance * 100).rounded()),
        words: Int((topic.words * 1000).rounded()),
        table: Int((topic.table * 1000).rounded()),
        neighbour: Int((topic.cosine * 1000).rounded())
      )
    }
    if let exactTopic {
      var first = RankedTopic(topic: topics[exactTopic], score: 100, isExact: true)
      if let place = ranked.firstIndex(where: { $0.topic == first.topic }) {
        first = ranked.remove(at: place)
        first.isExact = true
      }
      ranked.insert(first, at: 0)
      if ranked.count > Classifier.maximumRanked { ranked.removeLast() }
    }
    guard let best = ranked.first else { return [] }
    // The first topic's score is the confidence; the others share what is left of it.
    let rest = max(1, 100 - best.score)
    for place in ranked.indices {
      ranked[place].score =
        place == 0
        ? confidence
        : min(ranked[place].score * (100 - confidence) / rest, confidence)
    }
    return ranked
  }
}
