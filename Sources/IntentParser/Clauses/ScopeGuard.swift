/// Decides whose subject a question is, so that another drug's dose is never answered as ours.
struct ScopeGuard {
  /// What was decided.
  struct Verdict: Equatable {
    var scope: Scope
    /// Whether something else stands where the subject of a dose or safety question belongs.
    var isForeignAsked: Bool
  }

  private static let pairWords = WordSet(
    """
    with and mix mixed mixing mixes combine combining combined together plus on while after before \
    alongside w into interact interacts interaction interactions versus vs or than instead like from
    """
  )
  private static let mixWords = WordSet(
    "with mix mixed mixing combine combining combined together plus alongside w interact interacts"
  )
  private static let pronouns = WordSet("it this that them these stuff both its thats")
  private static let doseWords = WordSet(
    "dose dosage dosing doses much many mg grams amount milligrams strength max maximum lethal"
  )
  private static let fillers = WordSet("of the my a for is normal safe to take your some mg g")
  private static let judged = WordSet(
    """
    safe dangerous addictive legal illegal bad ok okay good harmful strong toxic work works help \
    helps cause causes show stay last make makes affect
    """
  )
  private static let judging = WordSet("is are does do can will could would should")
  private static let having = WordSet(
    "im am take takes taking took on prescribed using use been started were was hes shes"
  )
  private static let leads = WordSet("what about how and or with but also even plus mixing on if")

  let text: TokenizedText
  let entities: [FoundEntity]
  /// The message's clauses; a dose is asked within one of them.
  let clauses: [Clause]

  /// Judges a stretch; `context` says whether the rest of the message names the own subject.
  func verdict(in range: Range<Int>, shape: Shape, hasSubjectElsewhere: Bool) -> Verdict {
    let foreign = entities.filter { isForeign($0) && range.contains($0.tokens.lowerBound) }
    guard !foreign.isEmpty else { return Verdict(scope: .own, isForeignAsked: false) }
    let hasSubject = hasOwn(in: range)
    let dosed = foreign.filter { isDosed($0, range) }
    // "i take kratom. what is a normal dose of tramadol" asks for tramadol's dose alone.
    if dosed.contains(where: { !hasOwn(in: clause(of: $0, in: range)) }) {
      return Verdict(scope: .foreign, isForeignAsked: true)
    }
    let judged = foreign.contains { isJudged($0, range) }
    if hasSubject { return Verdict(scope: .pair, isForeignAsked: !dosed.isEmpty) }
    if isPaired(foreign, range, shape) { return Verdict(scope: .pair, isForeignAsked: false) }
    if hasSubjectElsewhere { return Verdict(scope: .pair, isForeignAsked: judged) }
    return Verdict(scope: .foreign, isForeignAsked: judged)
  }

  private func hasOwn(in range: Range<Int>) -> Bool {
    entities.contains { isOwn($0) && range.contains($0.tokens.lowerBound) }
  }

  private func clause(of found: FoundEntity, in range: Range<Int>) -> Range<Int> {
    let clause = clauses.first { $0.tokens.contains(found.tokens.lowerBound) }
    return (clause?.tokens ?? range).clamped(to: range)
  }

  private func isForeign(_ found: FoundEntity) -> Bool {
    found.entity.type == .substance || found.entity.type == .substanceClass
  }

  private func isOwn(_ found: FoundEntity) -> Bool {
    switch found.entity.type {
    case .subject, .strain, .product: true
    default: false
    }
  }

  /// "dose of X", "how much X", "20 mg X", "X dosage".
  private func isDosed(_ found: FoundEntity, _ range: Range<Int>) -> Bool {
    let after = found.tokens.upperBound
    if after < range.upperBound, Self.doseWords.contains(text.tokens[after]),
      !text.isWord(after, "mg"), !text.isWord(after, "grams")
    {
      return true
    }
    var place = found.tokens.lowerBound - 1
    var steps = 0
    while place >= range.lowerBound, steps < 4 {
      let token = text.tokens[place]
      if Self.doseWords.contains(token) { return true }
      guard Self.fillers.contains(token) || isNumber(token) || !token.isWord else { return false }
      if text.isMark(place, ".") || text.isMark(place, "?") || text.isMark(place, ",") {
        return false
      }
      place -= 1
      steps += 1
    }
    return false
  }

  private func isNumber(_ token: Token) -> Bool {
    text.letters(of: token).first?.isDigit == true
  }

  /// "is X safe", "does X work", "X addictive".
  private func isJudged(_ found: FoundEntity, _ range: Range<Int>) -> Bool {
    let before = found.tokens.lowerBound - 1
    let after = found.tokens.upperBound
    if before >= range.lowerBound, Self.judging.contains(text.tokens[before]) { return true }
    return after < range.upperBound && Self.judged.contains(text.tokens[after])
  }

  private func isPaired(_ foreign: [FoundEntity], _ range: Range<Int>, _ shape: Shape) -> Bool {
    guard let first = foreign.first else { return false }
    if foreign.contains(where: { isJudged($0, range) }) && !hasPronoun(range, foreign) {
      return false
    }
    let covered = foreign.reduce(0) { $0 + $1.tokens.filter { text.tokens[$0].isWord }.count }
    let words = text.tokens[range].filter(\.isWord)
    let bare = words.filter { !Self.leads.contains($0) }.count <= covered
    if bare && foreign.count == 1 { return true }
    if shape == .statement && words.contains(where: Self.having.contains) { return true }
    // "im on zoloft" and nothing more.
    let told = words.filter { !Self.leads.contains($0) && !Self.having.contains($0) }
    if told.count <= covered && words.contains(where: Self.having.contains) { return true }
    let start = first.tokens.lowerBound
    let before = start > range.lowerBound ? text.tokens[start - 1] : nil
    let mixes = words.contains(where: Self.mixWords.contains)
    if hasPronoun(range, foreign) {
      return mixes || before.map(Self.pairWords.contains) == true
        || words.contains(where: Self.having.contains)
    }
    // "with gabapentin" and "and xanax" lean on what went before; "xanax with alcohol" does not.
    guard foreign.count == 1, let before else { return false }
    return Self.mixWords.contains(before)
  }

  /// A pronoun that stands for the own subject.
  private func hasPronoun(_ range: Range<Int>, _ foreign: [FoundEntity]) -> Bool {
    range.contains { place in
      Self.pronouns.contains(text.tokens[place])
        && !foreign.contains { $0.tokens.contains(place) }
    }
  }
}
