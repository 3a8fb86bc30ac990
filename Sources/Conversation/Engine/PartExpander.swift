import IntentParser
import Knowledge
import Safety

/// Turns the parts of a template into claims and glue, one named thing after the other.
struct PartExpander {
  let knowledge: KnowledgeBase

  /// The most things of one kind that an answer goes through.
  private static let limit = 3

  /// The parts for a question.
  func parts(of template: AnswerTemplate, for question: Question) -> [Draft.Part] {
    var parts: [Draft.Part] = []
    for part in template.parts {
      switch part {
      case .claim(let id, let wording): parts.append(.claim(id, wording: wording))
      case .glue(let glue): parts.append(.glue(glue))
      case .each(let kind): parts += things(kind, in: question)
      }
    }
    return Self.withoutRepeats(parts)
  }

  private func things(_ kind: AnswerTemplate.NamedKind, in question: Question) -> [Draft.Part] {
    switch kind {
    case .substances: substances(in: question)
    case .conditions: terms(.condition, .condition, in: question)
    case .populations: terms(.population, .population, in: question)
    case .sideEffects: terms(.sideEffect, .symptom, in: question)
    case .forms: terms(.form, .form, in: question)
    case .strains: terms(.strain, .strain, in: question)
    case .products: terms(.product, .product, in: question)
    case .places: places(in: question)
    case .article: article(in: question)
    }
  }

  private func terms(
    _ kind: Term.Kind,
    _ type: EntityType,
    in question: Question
  ) -> [Draft.Part] {
    let terms = question.values(of: type).compactMap { knowledge.term(kind, $0) }
    let perTerm = terms.count > 1 ? 2 : 4
    var parts: [Draft.Part] = []
    for term in terms.prefix(Self.limit) {
      parts += term.claims.prefix(perTerm).map { .claim($0) }
    }
    for text in terms.prefix(terms.count > 1 ? 1 : Self.limit).flatMap({ [$0.advice, $0.seek] }) {
      if let text { parts.append(.glue(Glue(.advice, text))) }
    }
    return parts
  }

  /// The worst mix first; own claims before those of the classes.
  private func substances(in question: Question) -> [Draft.Part] {
    struct Mix {
      let severity: Severity
      let claims: [String]
      let advice: String?
    }
    var mixes: [Mix] = []
    for id in question.values(of: .substance) {
      guard let substance = knowledge.substance(id) else { continue }
      let classes = substance.classes.compactMap(knowledge.substanceClass)
        .sorted { $0.severity > $1.severity }
      mixes.append(
        Mix(
          severity: knowledge.severity(of: substance),
          claims: substance.claims + classes.flatMap(\.claims),
          advice: classes.compactMap(\.advice).first
        )
      )
    }
    for id in question.values(of: .substanceClass) {
      guard let group = knowledge.substanceClass(id) else { continue }
      mixes.append(Mix(severity: group.severity, claims: group.claims, advice: group.advice))
    }
    let ordered = mixes.enumerated().sorted { left, right in
      left.element.severity == right.element.severity
        ? left.offset < right.offset : left.element.severity > right.element.severity
    }.map(\.element)
    let perMix = ordered.count > 1 ? 2 : 4
    var parts: [Draft.Part] = []
    for mix in ordered.prefix(Self.limit) {
      parts += mix.claims.prefix(perMix).map { .claim($0) }
    }
    if let advice = ordered.compactMap(\.advice).first {
      parts.append(.glue(Glue(.advice, advice)))
    }
    return parts
  }

  private func places(in question: Question) -> [Draft.Part] {
    var parts: [Draft.Part] = []
    for id in question.values(of: .place).prefix(2) {
      guard let place = knowledge.place(id) else { continue }
      parts.append(.claim(place.claim))
      parts += place.detail.map { [.claim($0)] } ?? []
      if let within = place.within.flatMap(knowledge.place) { parts.append(.claim(within.claim)) }
    }
    return parts
  }

  private func article(in question: Question) -> [Draft.Part] {
    let points = question.values(of: EntityType(rawValue: "article")).compactMap { id in
      knowledge.records.article.first { $0.id == id }
    }
    let perPoint = points.count > 1 ? 2 : 4
    return points.prefix(2).flatMap { point in
      point.claims.prefix(perPoint).map { Draft.Part.claim($0) }
    }
  }

  private static func withoutRepeats(_ parts: [Draft.Part]) -> [Draft.Part] {
    var seen: Set<Draft.Part> = []
    return parts.filter { seen.insert($0).inserted }
  }
}
