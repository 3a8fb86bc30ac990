public import Conversation
import Knowledge
import Safety

/// Makes mutants of content; the same seed gives the same ones.
public struct MutantMaker {
  private let content: ContentSet
  private var state: UInt64

  private init(_ content: ContentSet, seed: UInt64) {
    self.content = content
    state = seed
  }

  /// As many different mutants as asked for, the kinds in turn; fewer when there are no more.
  public static func mutants(of content: ContentSet, count: Int, seed: UInt64 = 1) -> [Mutant] {
    var maker = Self(content, seed: seed)
    var mutants: [Mutant] = []
    var seen: Set<String> = []
    var attempts = 0
    while mutants.count < count, attempts < count * 20 {
      let kind = Mutant.Kind.allCases[attempts % Mutant.Kind.allCases.count]
      attempts += 1
      guard let mutant = maker.mutant(kind), seen.insert(mutant.description).inserted else {
        continue
      }
      mutants.append(mutant)
    }
    return mutants
  }

  private mutating func mutant(_ kind: Mutant.Kind) -> Mutant? {
    switch kind {
    case .dropCaveat: dropCaveat()
    case .swapClaims: swapClaims()
    case .lowerLevel: lowerLevel()
    case .lowerSeverity: lowerSeverity()
    case .changeNumber: changeNumber()
    case .openFigure: openFigure()
    case .dropClaim: dropClaim()
    case .weakenCaveat: weakenCaveat()
    case .weakenAnswer: weakenAnswer()
    }
  }

  // MARK: Chance

  /// SplitMix64: plain arithmetic, the same on every machine.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item? {
    items.isEmpty ? nil : items[Int(next() % UInt64(items.count))]
  }

  // MARK: Caveats and classes

  private mutating func dropCaveat() -> Mutant? {
    var records = content.records
    guard let offset = pick(Array(records.caveats.indices)) else { return nil }
    let caveat = records.caveats.remove(at: offset)
    return Mutant(.dropCaveat, caveat.id, records: records)
  }

  private mutating func lowerLevel() -> Mutant? {
    var records = content.records
    let heavy = records.caveats.indices.filter { records.caveats[$0].level > .note }
    guard let offset = pick(heavy) else { return nil }
    let caveat = records.caveats[offset]
    let lower = Level.allCases.last { $0 < caveat.level } ?? .note
    records.caveats[offset] = Caveat(
      id: caveat.id,
      level: lower,
      text: caveat.text,
      claims: caveat.claims,
      when: caveat.when
    )
    return Mutant(.lowerLevel, caveat.id, "to \(lower.rawValue)", records: records)
  }

  private mutating func lowerSeverity() -> Mutant? {
    var records = content.records
    let bad = records.classes.indices.filter { records.classes[$0].severity > .caution }
    guard let offset = pick(bad) else { return nil }
    let group = records.classes[offset]
    records.classes[offset] = SubstanceClass(
      id: group.id,
      name: group.name,
      names: group.names,
      severity: .caution,
      risk: group.risk,
      isPrescribed: group.isPrescribed,
      claims: group.claims,
      advice: group.advice
    )
    return Mutant(.lowerSeverity, group.id, "to caution", records: records)
  }

  private mutating func weakenCaveat() -> Mutant? {
    var records = content.records
    guard let offset = pick(Array(records.caveats.indices)) else { return nil }
    let caveat = records.caveats[offset]
    var when = caveat.when
    guard let which = pick(Array(when.indices)) else { return nil }
    let detail: String
    if when[which].topics.count > 1, let place = pick(Array(when[which].topics.indices)) {
      detail = "not for \(when[which].topics.remove(at: place))"
    } else if when[which].classes.count > 1, let place = pick(Array(when[which].classes.indices)) {
      detail = "not for \(when[which].classes.remove(at: place))"
    } else if when[which].risks.count > 1, let place = pick(Array(when[which].risks.indices)) {
      detail = "not for \(when[which].risks.remove(at: place).rawValue)"
    } else {
      return nil
    }
    records.caveats[offset] = Caveat(
      id: caveat.id,
      level: caveat.level,
      text: caveat.text,
      claims: caveat.claims,
      when: when
    )
    return Mutant(.weakenCaveat, caveat.id, detail, records: records)
  }

  // MARK: Claims

  private mutating func swapClaims() -> Mutant? {
    var records = content.records
    guard let first = pick(Array(records.claims.indices)),
      let second = pick(
        records.claims.indices.filter {
          $0 != first && records.claims[$0].topics == records.claims[first].topics
        }
      )
    else { return nil }
    let (left, right) = (records.claims[first], records.claims[second])
    guard let one = left.saying(right.text, right.variants),
      let two = right.saying(left.text, left.variants)
    else { return nil }
    records.claims[first] = one
    records.claims[second] = two
    return Mutant(.swapClaims, left.id, "with \(right.id)", records: records)
  }

  private mutating func changeNumber() -> Mutant? {
    var records = content.records
    let numbered = records.claims.indices.filter {
      records.claims[$0].text.contains { $0.isASCII && $0.isNumber }
    }
    guard let offset = pick(numbered) else { return nil }
    let claim = records.claims[offset]
    guard let place = pick(claim.text.indices.filter { claim.text[$0].isNumber }) else {
      return nil
    }
    let digit = claim.text[place].wholeNumberValue ?? 0
    var text = claim.text
    text.replaceSubrange(place...place, with: "\((digit + 1) % 10)")
    let variants = claim.variants.map { variant in
      Claim.Variant(name: variant.name, text: variant.text)
    }
    guard let changed = claim.saying(text, variants) else { return nil }
    records.claims[offset] = changed
    return Mutant(.changeNumber, claim.id, "“\(text)”", records: records)
  }

  /// Amounts that the scanner finds in the words anyway stay closed without their mark.
  private mutating func openFigure() -> Mutant? {
    var records = content.records
    let marked = records.claims.indices.filter {
      let claim = records.claims[$0]
      return claim.isFigure && !FigureScanner.holdsFigure(claim.text)
    }
    guard let offset = pick(marked),
      let open = records.claims[offset].saying(
        records.claims[offset].text,
        records.claims[offset].variants,
        isFigure: false
      )
    else { return nil }
    records.claims[offset] = open
    return Mutant(.openFigure, open.id, records: records)
  }

  // MARK: Answers

  private mutating func dropClaim() -> Mutant? {
    var topics = content.topics
    guard let topic = pick(Array(topics.indices)),
      let answer = pick(Array(topics[topic].answers.indices))
    else { return nil }
    let claims = topics[topic].answers[answer].parts.indices.filter {
      if case .claim = topics[topic].answers[answer].parts[$0] { true } else { false }
    }
    guard let offset = pick(claims),
      case .claim(let id, _) = topics[topic].answers[answer].parts.remove(at: offset)
    else { return nil }
    return Mutant(.dropClaim, topics[topic].answers[answer].id, "without \(id)", topics: topics)
  }

  private mutating func weakenAnswer() -> Mutant? {
    var topics = content.topics
    let bound = topics.indices.flatMap { topic in
      topics[topic].answers.indices.filter {
        topics[topic].answers[$0].condition != AnswerCondition()
      }.map { (topic, $0) }
    }
    guard let (topic, answer) = pick(bound) else { return nil }
    topics[topic].answers[answer].condition = AnswerCondition()
    return Mutant(
      .weakenAnswer,
      topics[topic].answers[answer].id,
      "given always",
      topics: topics
    )
  }
}

extension Claim {
  /// The claim with other words.
  fileprivate func saying(_ text: String, _ variants: [Variant], isFigure: Bool? = nil) -> Claim? {
    Claim(
      id: id,
      text: text,
      variants: variants,
      kind: kind,
      evidence: evidence,
      quantities: quantities,
      sources: sources,
      asOf: asOf,
      topics: topics,
      facts: facts,
      conflicts: conflicts,
      isFigure: isFigure ?? self.isFigure,
      reviewBy: reviewBy,
      reviewedBy: reviewedBy
    )
  }
}
