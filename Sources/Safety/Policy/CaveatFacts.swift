import Knowledge

/// What a situation offers to the conditions of caveats.
struct CaveatFacts {
  /// Why a condition holds, and how much it says.
  struct Match {
    let weight: Int
    let reason: String
    let names: [String]
  }

  /// What a condition weighs that asks for nothing but a topic.
  static let topicWeight = 2
  /// From this weight on a caveat names what the question is about, and general ones step back.
  static let particularWeight = 8

  private let situation: Situation
  private let figures: Caveat.Figures?
  private let substances: [Substance]
  private let named: [(name: String, classes: [String])]
  private let classes: Set<String>
  private let risks: Set<Risk>
  private let severities: Set<Severity>
  private let forms: [String]

  init(_ situation: Situation, figures: Caveat.Figures?, knowledge: KnowledgeBase) {
    self.situation = situation
    self.figures = figures
    // A concentrated product counts as an extract, whatever its own record is called.
    forms = situation.forms + (situation.isConcentrated ? ["extract"] : [])
    substances = situation.substances.compactMap(knowledge.substance)
    let told = situation.risks.compactMap(\.detail)
    let spoken = Set(substances.flatMap(\.classes))
    let namedClasses = (situation.classes + told).filter { !spoken.contains($0) }
      .compactMap(knowledge.substanceClass)
    named =
      substances.map { ($0.name, $0.classes) } + namedClasses.map { ($0.name, [$0.id]) }
    classes = Set(substances.flatMap(\.classes) + situation.classes)
      .union(told)
    risks = Set(situation.risks.map(\.risk))
    let known = substances.map(knowledge.severity(of:)) + namedClasses.map(\.severity)
    var severities = Set(known)
    if !situation.unknownSubstances.isEmpty { severities.insert(.unknown) }
    // A known pair never hides that nothing is known of another one in the same question.
    if let worst = severities.max() { severities.formIntersection([worst, .unknown]) }
    self.severities = severities
  }

  /// How a condition holds, or `nil` when one of its lists shares nothing with the situation.
  func match(_ condition: Caveat.Condition) -> Match? {
    var weight = 0
    var reasons: [String] = []
    func holds<Value: Hashable>(
      _ wanted: [Value],
      _ isGiven: (Value) -> Bool,
      weight points: Int,
      named label: (Value) -> String
    ) -> Bool {
      guard !wanted.isEmpty else { return true }
      guard let value = wanted.first(where: isGiven) else { return false }
      weight += points
      reasons.append(label(value))
      return true
    }
    guard
      holds(
        condition.topics,
        situation.topics.contains,
        weight: Self.topicWeight,
        named: { "topic \($0)" }
      ),
      holds(
        condition.risks,
        risks.contains,
        weight: Self.weight(of: condition.risks),
        named: { "risk \($0.rawValue)" }
      ),
      holds(
        condition.classes,
        classes.contains,
        weight: Self.particularWeight,
        named: { "class \($0)" }
      ),
      holds(condition.forms, forms.contains, weight: 4, named: { "form \($0)" }),
      holds(condition.persons, { $0 == situation.person }, weight: 5, named: { "person \($0)" }),
      holds(
        condition.severities,
        severities.contains,
        weight: 3,
        named: { "severity \($0.rawValue)" }
      )
    else { return nil }
    if let wanted = condition.figures {
      guard wanted == figures else { return nil }
      weight += 7
      reasons.append("amounts \(wanted.rawValue)")
    }
    return Match(
      weight: weight,
      reason: reasons.joined(separator: ", "),
      names: names(sharing: condition.classes)
    )
  }

  /// A caveat on what is taken in general says less than the one on its class.
  private static func weight(of risks: [Risk]) -> Int {
    let substances: Set<Risk> = [.interaction, .opioid, .sedative, .alcohol]
    return risks.allSatisfy(substances.contains) ? topicWeight : 6
  }

  /// The names asked about that a caveat on these classes means; all of them without classes.
  private func names(sharing wanted: [String]) -> [String] {
    let fitting = named.filter { entry in
      wanted.isEmpty || entry.classes.contains(where: wanted.contains)
    }
    var names: [String] = []
    for name in fitting.map(\.name) + (wanted.isEmpty ? situation.unknownSubstances : [])
    where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}
