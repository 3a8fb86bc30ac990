/// What is done with the scores of a question: the order of topics, the band, the confidence.
struct Decision {
  /// A reject topic wins only when it is this many times as likely as the next one.
  private static let rivalRatio = 3.0
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
    let isExact = exactTopic != nil
    let chance = isExact ? 1000 : model.calibration.chance(result.signs)
    evidence = Evidence(
      rejectScore: Int((result.rejectScore * 1000).rounded()),
      refuseBelow: model.calibration.refuseBelow,
      askBelow: model.calibration.askBelow,
      knownWords: Int((result.knownShare * 100).rounded())
    )
    confidence = (chance + 5) / 10
    ranked = Self.ranked(result, confidence, exactTopic, model.topics)
    band = .answer
    band = band(chance: chance, isExact: isExact)
  }

  private mutating func band(chance: Int, isExact: Bool) -> Reading.Band {
    guard let best = ranked.first else { return .refuse }
    if model.rejectTopics.contains(best.topic) {
      guard !isExact, let place = ownRival() else { return .refuse }
      promote(place)
      return .ask
    }
    if isExact { return .answer }
    if evidence.rejectScore < evidence.refuseBelow { return .refuse }
    return chance < evidence.askBelow ? .ask : .answer
  }

  /// The second topic, if it is ours and nearly as likely as the reject topic before it.
  private func ownRival() -> Int? {
    guard result.ranked.count > 1, ranked.count > 1,
      !model.rejectTopics.contains(ranked[1].topic),
      evidence.rejectScore >= evidence.refuseBelow,
      result.ranked[0].chance < Self.rivalRatio * result.ranked[1].chance
    else { return nil }
    return 1
  }

  /// Puts a topic first; it keeps its own score.
  private mutating func promote(_ place: Int) {
    ranked.insert(ranked.remove(at: place), at: 0)
    confidence = ranked[0].score
  }

  /// Takes the scope into account: a foreign subject closes topics about our own.
  mutating func apply(_ verdict: ScopeGuard.Verdict) {
    scope = verdict.scope
    guard let best = ranked.first, !best.isExact || verdict.isForeignAsked,
      let topicScope = model.scope(of: best.topic)
    else { return }
    let isRejected = model.rejectTopics.contains(best.topic)
    switch verdict.scope {
    case .own: break
    case .foreign:
      if topicScope != .open || verdict.isForeignAsked { band = .refuse }
    case .pair:
      guard isRejected || verdict.isForeignAsked && topicScope == .own else { return }
      // "how much tramadol with kratom" asks about the pair, if anything.
      let pair = ranked.firstIndex {
        model.scope(of: $0.topic) == .pair && !model.rejectTopics.contains($0.topic)
      }
      guard let pair else {
        if !isRejected { scope = .foreign }
        band = .refuse
        return
      }
      promote(pair)
      band = .ask
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
