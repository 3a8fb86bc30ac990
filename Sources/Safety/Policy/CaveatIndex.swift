import Knowledge

/// The caveats, ready to be chosen by a situation.
struct CaveatIndex: Sendable {
  /// How many caveats of a level stand in the text; the rest is told on request.
  private static let shownLimits: [(level: Level, count: Int)] = [
    (.emergency, 1), (.urgent, 1), (.caution, 2), (.note, 1),
  ]

  private let caveats: [Caveat]

  init(_ caveats: [Caveat]) { self.caveats = caveats }

  /// All caveats that fit, the weightiest first; at one level the more particular one leads.
  func choose(
    for situation: Situation,
    figures: Caveat.Figures?,
    knowledge: KnowledgeBase
  ) -> [Reply.AppliedCaveat] {
    let facts = CaveatFacts(situation, figures: figures, knowledge: knowledge)
    var found: [(caveat: Caveat, match: CaveatFacts.Match)] = []
    for caveat in caveats {
      guard let match = caveat.when.compactMap(facts.match).max(by: { $0.weight < $1.weight })
      else { continue }
      found.append((caveat, match))
    }
    found.sort { left, right in
      if left.caveat.level != right.caveat.level { return left.caveat.level > right.caveat.level }
      if left.match.weight != right.match.weight { return left.match.weight > right.match.weight }
      return left.caveat.id < right.caveat.id
    }
    let applied = applied(found)
    return applied.contains(where: \.isShown) ? applied : applied + [general]
  }

  /// What stands when nothing more particular fits.
  private var general: Reply.AppliedCaveat {
    let record = caveats.first { $0.id == Self.generalID }
    return Reply.AppliedCaveat(
      id: Self.generalID,
      level: .note,
      text: record?.text ?? Self.generalText,
      isShown: true,
      reason: "nothing more particular fits"
    )
  }

  private static let generalID = "info.only"
  private static let generalText =
    "Take this as general information only: it knows nothing of your health. Ask a pharmacist or a doctor about your own case."

  private func applied(
    _ found: [(caveat: Caveat, match: CaveatFacts.Match)]
  ) -> [Reply.AppliedCaveat] {
    var left: [Level: Int] = [:]
    for (level, count) in Self.shownLimits { left[level] = count }
    let particular = found.filter { $0.match.weight >= CaveatFacts.particularWeight }
      .map(\.caveat.level).max()
    let hasWeighty = found.contains { $0.caveat.level >= .caution }
    if hasWeighty { left[.note] = found.contains { $0.caveat.level == .urgent } ? 0 : 1 }
    return found.map { caveat, match in
      let isGeneral =
        match.weight <= CaveatFacts.topicWeight && particular.map { $0 >= caveat.level } ?? false
      let isShown = left[caveat.level, default: 0] > 0 && !isGeneral
      if isShown { left[caveat.level, default: 0] -= 1 }
      return Reply.AppliedCaveat(
        id: caveat.id,
        level: caveat.level,
        text: NameList.filled(caveat.text, with: match.names),
        isShown: isShown,
        reason: match.reason
      )
    }
  }
}
