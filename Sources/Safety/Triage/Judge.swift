/// Weighs the patterns found in a message: what is a danger now, and what is talk about one.
struct Judge {
  typealias Hit = Wordbook.Hit

  private let words: [Vocabulary.Entry]
  /// The hits that are dangers by themselves.
  private var dangers: [Hit] = []
  /// The other hits, by what they tell; so many of each at most, to bound the work.
  private var contexts: [[Hit]] = Array(
    repeating: [],
    count: TriageRule.Context.allCases.count
  )
  private let book = TriageBook.wordbook
  private static let limit = 32

  init(words: [Vocabulary.Entry], hits: [Hit]) {
    self.words = words
    for hit in hits {
      guard case .context(let context) = TriageBook.senses[hit.rule] else {
        dangers.append(hit)
        continue
      }
      guard contexts[context.rawValue].count < Self.limit else { continue }
      contexts[context.rawValue].append(hit)
    }
  }

  /// Returns the gravest danger now.
  func verdict() -> Verdict? {
    let crisis = dangers.first { sense($0) == .crisis && isCrisisNow($0) } ?? hintedCrisis()
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
    var found: [Emergency] = dangers.compactMap { hit in
      guard case .emergency(let kind) = sense(hit), isEmergencyNow(hit, kind) else { return nil }
      return Emergency(kind: kind, rule: TriageBook.rules[hit.rule].name, hit: hit)
    }
    found += [
      mixWithSedative(), tooMuchSerotonin(), newbornInDanger(), intoxicatedOther(), distressed(),
      animalInDanger(), swallowedIt(), bareSign(),
    ].compactMap(\.self)
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
    guard !all(.sedative).isEmpty, !all(.tookSedative).isEmpty || isRecent else { return nil }
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

  /// Somebody else who took it and cannot stand, talk or stay awake.
  private func intoxicatedOther() -> Emergency? {
    guard !all(.ours).isEmpty || !all(.swallowed).isEmpty else { return nil }
    let sign = all(.intoxicated).first { isAboutAnother($0) && isSignNow($0) }
    return sign.map { Emergency(kind: .overdose, rule: "intoxicated", hit: $0) }
  }

  /// Two bad signs together in somebody who took it and is not stopping.
  private func distressed() -> Emergency? {
    guard !all(.swallowed).isEmpty, all(.cessation).isEmpty else { return nil }
    guard let pair = pair(of: .distress, where: { isSignNow($0) }) else { return nil }
    return Emergency(kind: .general, rule: "distress", hit: pair)
  }

  private func animalInDanger() -> Emergency? {
    guard !all(.animal).isEmpty else { return nil }
    guard let pair = pair(of: .animalSign, where: { isSignNow($0) }) else { return nil }
    return Emergency(kind: .animal, rule: "animal-signs", hit: pair)
  }

  /// "Is it bad for my cat? She ate it."
  private func swallowedIt() -> Emergency? {
    guard let hit = all(.ateIt).first(where: { isSignNow($0, isAmount: true) }) else { return nil }
    if !all(.animal).isEmpty { return Emergency(kind: .animal, rule: "animal-swallowed", hit: hit) }
    guard !all(.small).isEmpty else { return nil }
    return Emergency(kind: .poisonChild, rule: "child-swallowed", hit: hit)
  }

  /// A sign and nothing else: "seizure".
  private func bareSign() -> Emergency? {
    guard words.count <= 2, let hit = all(.bareSign).first else { return nil }
    guard all(.ours).isEmpty, isSignNow(hit) else { return nil }
    return Emergency(kind: .general, rule: "bare-sign", hit: hit)
  }

  /// The first of two hits that stand apart and both hold.
  private func pair(of context: TriageRule.Context, where holds: (Hit) -> Bool) -> Hit? {
    let live = all(context).filter(holds)
    guard let first = live.min(by: { $0.first < $1.first }) else { return nil }
    return live.contains { $0.first > first.last } ? first : nil
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
    if isHeading(hit) || isTakenBack(hit) { return false }
    if !isAmount, isOver(hit) { return false }
    if !all(.fiction).isEmpty, all(.reality).isEmpty { return false }
    if TriageBook.rules[hit.rule].name == "dying", !all(.joke).isEmpty { return false }
    return true
  }

  /// Whether a word such as "causes" follows: a heading, not a person.
  private func isHeading(_ hit: Hit) -> Bool {
    guard all(.reality).isEmpty, subject(of: hit) == nil else { return false }
    return all(.label).contains { $0.first > hit.first && sentence($0) == sentence(hit) }
  }

  private func isTakenBack(_ hit: Hit) -> Bool {
    !isRecent && all(.retraction).contains { sentence($0) <= sentence(hit) }
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
    if asksOf(hit) { return true }
    guard last >= 0 else { return false }
    if all(.reality).contains(where: { sentence($0) == sentence(hit) && $0.first > last }) {
      return false
    }
    if restarts(after: last, before: hit) { return false }
    return true
  }

  /// Whether the hit is what a question asks about: "is brown urine a sign".
  private func asksOf(_ hit: Hit) -> Bool {
    for index in [hit.first - 1, hit.first - 2] where index >= 0 {
      guard sentence(hit) == words[index].sentence, book.has(.auxiliary, words[index].id) else {
        continue
      }
      if index == 0 || words[index - 1].sentence != sentence(hit) { return isAboutNobody(hit) }
    }
    return false
  }

  private func isAboutNobody(_ hit: Hit) -> Bool {
    !words[max(0, hit.first - 2)...hit.last].contains {
      book.has(.oneself, $0.id) || book.has(.another, $0.id) || book.has(.animal, $0.id)
    }
  }

  /// Whether a statement of its own begins between a frame and the hit: "… my friend isn't breathing".
  private func restarts(after last: Int, before hit: Hit) -> Bool {
    let between = min(last, hit.first)...hit.last
    if between.contains(where: { isSomebodyKnown($0) }),
      between.contains(where: { book.has(.realised, words[$0].id) })
    {
      return true
    }
    guard last + 1 < hit.first else { return false }
    return words[(last + 1)..<hit.first].contains { book.has(.subject, $0.id) }
      && hit.first - last > 2
  }

  private func isSomebodyKnown(_ index: Int) -> Bool {
    let id = words[index].id
    guard book.has(.another, id) || book.has(.animal, id), !book.has(.anyone, id) else {
      return false
    }
    return index == 0 || !book.has(.anyone, words[index - 1].id)
  }

  // MARK: - Crises

  private func hintedCrisis() -> Hit? {
    pair(of: .cue) { hit in
      !isMasked(hit) && !isNegated(hit) && !isTold(hit) && !isPast(hit) && isAboutSelf(hit)
        && !isBeside(.fiction, hit)
    }
  }

  private func isCrisisNow(_ hit: Hit) -> Bool {
    if isMasked(hit) || isNegated(hit) || isPast(hit) { return false }
    let isOwn = isAboutSelf(hit)
    let name = TriageBook.rules[hit.rule].name
    if name == "cannot-go-on", isBeside(.taste, hit) { return false }
    let isMeans = name == "means"
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

  /// Whose danger it is: whom the words themselves name, else the person named last before them.
  private func subject(of hit: Hit) -> Wordbook.Marks? {
    for index in hit.first...hit.last where isReflexive(words[index].id) {
      return words[index].id == TriageBook.myself ? .oneself : .another
    }
    for index in stride(from: hit.first, through: 0, by: -1) {
      if let who = who(words[index].id) { return who }
      if words[index].sentence + 1 < words[hit.first].sentence { return nil }
    }
    for index in hit.first...hit.last {
      if let who = who(words[index].id) { return who }
    }
    return nil
  }

  private func who(_ id: Int) -> Wordbook.Marks? {
    if book.has(.animal, id) { return .animal }
    if book.has(.another, id) { return .another }
    if book.has(.oneself, id) { return .oneself }
    return nil
  }

  private func isReflexive(_ id: Int) -> Bool { TriageBook.reflexives.contains(id) }

  // MARK: - Gates

  private func isMasked(_ hit: Hit) -> Bool {
    let isChest = TriageBook.rules[hit.rule].name == "chest-pain"
    return all(.idiom).contains {
      $0.first <= hit.last && hit.first <= $0.last && (!isChest || $0.first <= hit.first)
    }
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
    guard !isRecent else { return false }
    return all(.past).contains { (0...1).contains(sentence($0) - sentence(hit)) }
  }

  private func isOver(_ hit: Hit) -> Bool {
    guard !isRecent else { return false }
    return all(.over).contains { $0.first > hit.last && !isNegated($0) }
  }

  /// Whether something in the message is of the last day, other than being well again.
  private var isRecent: Bool {
    all(.recent).contains { hit in
      !isNegated(hit)
        && !all(.over).contains {
          $0.last >= hit.first && $0.first - hit.last <= 3 && $0.last >= hit.last
        }
    }
  }

  private func isBeside(_ context: TriageRule.Context, _ hit: Hit) -> Bool {
    all(context).contains { sentence($0) == sentence(hit) }
  }

  private func all(_ context: TriageRule.Context) -> [Hit] {
    contexts[context.rawValue]
  }

  private func sense(_ hit: Hit) -> TriageRule.Sense { TriageBook.senses[hit.rule] }

  private func sentence(_ hit: Hit) -> Int { words[hit.first].sentence }

  private func range(of hit: Hit) -> Range<Int> {
    words[hit.first].sourceStart..<max(words[hit.first].sourceStart, words[hit.last].sourceEnd)
  }
}
