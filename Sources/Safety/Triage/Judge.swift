/// Weighs the patterns found in a message: what is a danger now, and what is talk about one.
struct Judge {
  typealias Hit = Wordbook.Hit

  private let words: [Vocabulary.Entry]
  private let hits: [Hit]
  private let book = TriageBook.wordbook

  init(words: [Vocabulary.Entry], hits: [Hit]) {
    self.words = words
    self.hits = hits
  }

  /// Returns the gravest danger now.
  func verdict() -> Verdict? {
    let crisis = hits.first { sense($0) == .crisis && isCrisisNow($0) }
    let emergency = gravestEmergency()
    if let crisis { return verdict(crisis: crisis, emergency: emergency) }
    guard let emergency else { return nil }
    let isAnother = isAboutAnother(emergency.hit)
    return Verdict(
      kind: .emergency(emergency.kind),
      rule: emergency.rule,
      isAboutAnother: isAnother,
      needsEmergencyAction: true,
      language: TriageBook.rules[emergency.hit.rule].language,
      ranges: [range(of: emergency.hit)]
    )
  }

  private func verdict(crisis: Hit, emergency: Emergency?) -> Verdict {
    let isAnother = isAboutAnother(crisis)
    let rule = TriageBook.rules[crisis.rule]
    return Verdict(
      kind: .crisis(isAnother ? .other : .oneself),
      rule: rule.name,
      isAboutAnother: isAnother,
      needsEmergencyAction: emergency != nil || !all(.swallowed).isEmpty,
      language: rule.language,
      ranges: [range(of: crisis)]
    )
  }

  // MARK: - Emergencies

  private struct Emergency {
    var kind: EmergencyKind
    var rule: String
    var hit: Hit
  }

  /// From the gravest; the fixed text of an earlier one also serves the later ones.
  private static let order: [EmergencyKind] = [
    .newborn, .overdose, .seizure, .chest, .sedativeMix, .poisonChild, .serotonin, .animal, .urine,
    .jaundice, .largeAmount, .general,
  ]

  private func gravestEmergency() -> Emergency? {
    var found: [Emergency] = hits.compactMap { hit in
      guard case .emergency(let kind) = sense(hit), isEmergencyNow(hit, kind) else { return nil }
      return Emergency(kind: kind, rule: TriageBook.rules[hit.rule].name, hit: hit)
    }
    found += [mixWithSedative(), tooMuchSerotonin(), newbornInDanger()].compactMap(\.self)
    let gravest = found.min { rank($0.kind) < rank($1.kind) }
    guard var gravest else { return nil }
    if isAboutAnimal(gravest.hit), gravest.kind != .animal {
      gravest.kind = .animal
    }
    return gravest
  }

  private func rank(_ kind: EmergencyKind) -> Int {
    Self.order.firstIndex(of: kind) ?? Self.order.count
  }

  private func mixWithSedative() -> Emergency? {
    guard !all(.tookSedative).isEmpty else { return nil }
    guard let sign = all(.drowsy).first(where: { isSignNow($0) }) else { return nil }
    return Emergency(kind: .sedativeMix, rule: "sedative-mix", hit: sign)
  }

  private func tooMuchSerotonin() -> Emergency? {
    guard !all(.serotonergic).isEmpty else { return nil }
    let signs = all(.serotoninSign).filter { isSignNow($0) }
    guard signs.count >= 2, let first = signs.first else { return nil }
    return Emergency(kind: .serotonin, rule: "serotonin-signs", hit: first)
  }

  private func newbornInDanger() -> Emergency? {
    guard !all(.newborn).isEmpty, !all(.exposure).isEmpty else { return nil }
    guard let sign = all(.newbornSign).first(where: { isSignNow($0) }) else { return nil }
    return Emergency(kind: .newborn, rule: "newborn-signs", hit: sign)
  }

  private func isEmergencyNow(_ hit: Hit, _ kind: EmergencyKind) -> Bool {
    switch kind {
    case .chest where TriageBook.rules[hit.rule].name == "chest-pain" && isMuscleTalk(hit):
      return false
    case .largeAmount where isBeside(.habit, hit): return false
    default: break
    }
    let isAmount = kind == .largeAmount || kind == .poisonChild || kind == .animal
    return isSignNow(hit, isAmount: isAmount)
  }

  /// A sore chest after training is a muscle, unless something else says otherwise.
  private func isMuscleTalk(_ hit: Hit) -> Bool { isBeside(.exercise, hit) }

  private func isSignNow(_ hit: Hit, isAmount: Bool = false) -> Bool {
    if isMasked(hit) || isNegated(hit) || isPast(hit) || isTold(hit) { return false }
    if !isAmount, isOver(hit) { return false }
    if !all(.fiction).isEmpty, all(.reality).isEmpty { return false }
    if TriageBook.rules[hit.rule].name == "dying", !all(.joke).isEmpty { return false }
    return true
  }

  /// Whether the hit stands in a question for information, a condition, a worry or hearsay.
  private func isTold(_ hit: Hit) -> Bool {
    let frames: [TriageRule.Context] = [.question, .condition, .worry, .hearsay]
    var last = -1
    for frame in frames {
      for found in all(frame)
      where found.first < hit.first && sentence(found) == sentence(hit) && found.last <= hit.last {
        last = max(last, found.last)
      }
    }
    guard last >= 0 else { return false }
    if all(.reality).contains(where: { sentence($0) == sentence(hit) }) { return false }
    if restarts(after: last, before: hit) { return false }
    return true
  }

  /// Whether a statement of its own begins between a frame and the hit: "… my friend isn't breathing".
  private func restarts(after last: Int, before hit: Hit) -> Bool {
    let between = words[min(last, hit.first)...hit.last]
    let isAnother = between.contains {
      (book.has(.another, $0.id) || book.has(.animal, $0.id)) && !book.has(.anyone, $0.id)
    }
    if isAnother, between.contains(where: { book.has(.realised, $0.id) }) { return true }
    guard last + 1 < hit.first else { return false }
    return words[(last + 1)..<hit.first].contains { book.has(.subject, $0.id) }
      && hit.first - last > 2
  }

  // MARK: - Crises

  private func isCrisisNow(_ hit: Hit) -> Bool {
    if isMasked(hit) || isNegated(hit) || isPast(hit) { return false }
    let isOwn = isAboutSelf(hit)
    let isMeans = TriageBook.rules[hit.rule].name == "means"
    if !isOwn, !isMeans, isTold(hit) { return false }
    if !isOwn || isBeside(.hearsay, hit), isBeside(.fiction, hit) { return false }
    if !all(.joke).isEmpty, isBeside(.condition, hit) || isBeside(.exercise, hit) { return false }
    return true
  }

  private func isAboutSelf(_ hit: Hit) -> Bool { subject(of: hit) == .oneself }

  private func isAboutAnother(_ hit: Hit) -> Bool {
    let subject = subject(of: hit)
    return subject == .another || subject == .animal
  }

  private func isAboutAnimal(_ hit: Hit) -> Bool { subject(of: hit) == .animal }

  /// Whose danger it is: the person named last before the words that tell it.
  private func subject(of hit: Hit) -> Wordbook.Marks? {
    for index in stride(from: hit.last, through: 0, by: -1) {
      let id = words[index].id
      guard id != Wordbook.unknownWord else { continue }
      if index > hit.first, !isReflexive(id) { continue }
      if book.has(.animal, id) { return .animal }
      if book.has(.another, id) { return .another }
      if book.has(.oneself, id) { return .oneself }
      if words[index].sentence + 1 < words[hit.first].sentence { return nil }
    }
    return nil
  }

  private func isReflexive(_ id: Int) -> Bool { TriageBook.reflexives.contains(id) }

  // MARK: - Gates

  private func isMasked(_ hit: Hit) -> Bool {
    all(.idiom).contains { $0.first <= hit.last && hit.first <= $0.last }
  }

  /// Whether a negation stands up to three words before, in the same breath.
  private func isNegated(_ hit: Hit) -> Bool {
    var index = hit.first - 1
    while index >= 0, hit.first - index <= 3, words[index].sentence == words[hit.first].sentence {
      let id = words[index].id
      if words[index + 1].position - words[index].position > 1 { return false }
      if book.has(.negation, id) { return true }
      if book.has(.subject, id) || book.has(.undoing, id) { return false }
      index -= 1
    }
    return false
  }

  private func isPast(_ hit: Hit) -> Bool {
    guard all(.recent).isEmpty else { return false }
    return all(.past).contains { abs(sentence($0) - sentence(hit)) <= 1 }
  }

  private func isOver(_ hit: Hit) -> Bool {
    guard all(.recent).isEmpty else { return false }
    return all(.over).contains { $0.first > hit.last && !isNegated($0) }
  }

  private func isBeside(_ context: TriageRule.Context, _ hit: Hit) -> Bool {
    all(context).contains { sentence($0) == sentence(hit) }
  }

  private func all(_ context: TriageRule.Context) -> [Hit] {
    hits.filter { sense($0) == .context(context) }
  }

  private func sense(_ hit: Hit) -> TriageRule.Sense { TriageBook.senses[hit.rule] }

  private func sentence(_ hit: Hit) -> Int { words[hit.first].sentence }

  private func range(of hit: Hit) -> Range<Int> {
    words[hit.first].sourceStart..<max(words[hit.first].sourceStart, words[hit.last].sourceEnd)
  }
}
