/// Reads one message with a model.
struct MessageParser {
  /// Readings of one message.
  static let maximumReadings = 3
  /// More questions than this in one message are not told apart.
  private static let maximumQuestions = 12

  let model: ParserModel
  let message: NormalizedText
  let prepared: PreparedText
  private let clauses: [Clause]

  init(model: ParserModel, message: NormalizedText) {
    self.model = model
    self.message = message
    prepared = model.reader.prepare(message)
    clauses = ClauseSplitter(text: prepared.text).clauses()
  }

  /// The readings in order of place.
  func readings() -> [Reading] {
    let all = 0..<prepared.text.tokens.count
    guard !all.isEmpty, !model.topics.isEmpty else { return [] }
    let whole = view(all)
    if whole.isExact { return [reading(whole, in: all, of: all)] }
    guard clauses.count > 1 else { return [reading(whole, in: all, of: all)] }
    let questions = clauses.filter(\.isQuestion)
    if questions.count > 1, questions.count <= Self.maximumQuestions {
      let several = severalReadings()
      if several.count > 1 { return several }
    }
    let views = (questions.isEmpty ? Array(clauses.suffix(1)) : questions)
      .prefix(Self.maximumQuestions).map { view($0.tokens) }
    // "i'm not pregnant, can i …" must not be read as a question about pregnancy.
    let start = isDenialTold && !questions.isEmpty ? views[0] : whole
    let best = views.reduce(start) { $1.isSurer(than: $0) ? $1 : $0 }
    return [reading(best, in: best.tokens, of: all)]
  }

  /// Whether a clause that asks nothing denies something of the one who types.
  private var isDenialTold: Bool {
    let marker = MarkReader(text: prepared.text)
    return clauses.contains { !$0.isQuestion && marker.marks(in: $0.tokens).isNegated }
  }

  /// The chances of the topics alone, best first.
  func candidates(among topics: [String]) -> [RankedTopic] {
    let all = 0..<prepared.text.tokens.count
    let chances = model.classifier.chances(prepared, in: all, reader: model.reader)
    let known = Set(topics).intersection(model.topics)
    let picked = model.topics.indices.filter { known.contains(model.topics[$0]) }
    let total = picked.reduce(0.0) { $0 + (chances.isEmpty ? 0 : chances[$1]) }
    guard total > 0 else { return [] }
    return picked.sorted { chances[$0] != chances[$1] ? chances[$0] > chances[$1] : $0 < $1 }
      .map { topic in
        RankedTopic(
          topic: model.topics[topic],
          score: Int((100 * chances[topic] / total).rounded())
        )
      }
  }

  /// A stretch of the message with what the classifier makes of it.
  private struct View {
    var tokens: Range<Int>
    var exactTopic: Int?
    var result: Classifier.Result

    var isExact: Bool { exactTopic != nil }

    func isSurer(than other: View) -> Bool {
      if isExact != other.isExact { return isExact }
      return result.rejectScore > other.result.rejectScore
    }
  }

  private func view(_ tokens: Range<Int>) -> View {
    if let topic = exactTopic(tokens) {
      return View(tokens: tokens, exactTopic: topic, result: .none)
    }
    return View(
      tokens: tokens,
      exactTopic: nil,
      result: model.classifier.classify(prepared, in: tokens, reader: model.reader)
    )
  }

  /// The topic whose sentence the stretch is, politeness left aside.
  private func exactTopic(_ tokens: Range<Int>) -> Int? {
    if let topic = model.patterns.value(of: prepared, in: tokens) { return topic }
    guard tokens.lowerBound == 0, tokens.upperBound == prepared.text.tokens.count else {
      return nil
    }
    let end = Politeness.end(of: prepared.text)
    for start in Politeness.starts(of: prepared.text, withLeadIns: false)
    where start < end && (start > 0 || end < tokens.upperBound) {
      if let topic = model.patterns.value(of: prepared, in: start..<end) { return topic }
    }
    return nil
  }

  /// Readings of the questions one by one, when each of at least two can be answered.
  private func severalReadings() -> [Reading] {
    var readings: [Reading] = []
    var told: Range<Int>?
    let all = 0..<prepared.text.tokens.count
    for clause in clauses {
      guard clause.isQuestion else {
        told = (told?.lowerBound ?? clause.tokens.lowerBound)..<clause.tokens.upperBound
        continue
      }
      var best = reading(view(clause.tokens), in: clause.tokens, of: clause.tokens)
      if best.band != .answer, let before = told {
        let joined = before.lowerBound..<clause.tokens.upperBound
        let wider = reading(view(joined), in: joined, of: joined)
        if wider.band == .answer { best = wider }
      }
      told = nil
      let isRefusal = best.band == .refuse && best.scope == .foreign
      guard best.band == .answer || isRefusal else { continue }
      if let last = readings.last, last.ranked.first?.topic == best.ranked.first?.topic {
        readings[readings.count - 1].range = last.range.lowerBound..<best.range.upperBound
        readings[readings.count - 1].entities += best.entities.filter {
          !last.entities.contains($0)
        }
      } else if readings.count < Self.maximumReadings {
        readings.append(best)
      }
    }
    return shareContext(with: readings, all)
  }

  /// What is told beside the questions concerns each of them.
  private func shareContext(with readings: [Reading], _ all: Range<Int>) -> [Reading] {
    let told = clauses.filter { !$0.isQuestion }.map(\.tokens)
    let marker = MarkReader(text: prepared.text)
    let context = prepared.entities.filter { found in
      told.contains { $0.contains(found.tokens.lowerBound) }
    }.map { entity($0, marker, all) }
    let person = marker.marks(in: all).person
    return readings.map { reading in
      var reading = reading
      reading.entities += context.filter { !reading.entities.contains($0) }
      reading.entities.sort { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
      if reading.marks.person == .me { reading.marks.person = person }
      return reading
    }
  }

  private func entity(_ found: FoundEntity, _ marker: MarkReader, _ range: Range<Int>) -> Entity {
    var entity = found.entity
    entity.isNegated = marker.denies(found.tokens, in: range)
    return entity
  }

  /// Puts together a reading of a question; entities and marks are those of `context`.
  private func reading(_ view: View, in tokens: Range<Int>, of context: Range<Int>) -> Reading {
    let marker = MarkReader(text: prepared.text)
    let shape = ShapeReader(text: prepared.text, clauses: clauses).shape(of: tokens)
    let entities = UnknownSubstances(prepared: prepared).added(in: context, message: message)
    let guarding = ScopeGuard(text: prepared.text, entities: entities, clauses: clauses)
    let hasSubject = entities.contains { $0.entity.type == .subject }
    let verdict = guarding.verdict(in: tokens, shape: shape, hasSubjectElsewhere: hasSubject)
    var decision = Decision(model: model, result: view.result, exactTopic: view.exactTopic)
    decision.apply(verdict)
    return Reading(
      range: message.source(of: tokens, in: prepared.text),
      ranked: decision.ranked,
      band: decision.band,
      confidence: decision.confidence,
      entities: entities.filter { context.contains($0.tokens.lowerBound) }
        .map { entity($0, marker, context) },
      repairs: prepared.repairs,
      marks: marker.marks(in: context),
      scope: decision.scope,
      shape: shape,
      evidence: decision.evidence
    )
  }
}
