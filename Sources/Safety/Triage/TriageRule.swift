/// Patterns that mean one thing, under a stable name.
struct TriageRule: Sendable {
  /// What the patterns mean.
  enum Sense: Sendable, Hashable {
    /// A danger by itself.
    case emergency(EmergencyKind)
    /// Danger from the person's own hand, with how it may be unmade.
    case crisis
    /// Part of a danger, or what tells a danger from talk about it.
    case context(Context)
  }

  /// What a message tells beside the danger itself.
  enum Context: Int, Sendable, CaseIterable {
    // What parts of a danger are there.
    case tookSedative, sedative, drowsy, serotonergic, serotoninSign, newborn, newbornSign, exposure
    case exercise, swallowed, intoxicated, distress, animalSign, ateIt, small, animal, ours, cue
    case cessation, taste, bareSign
    // What makes talk of it.
    case idiom, label, retraction, question, condition, worry, hearsay, fiction, joke, habit
    // When it was.
    case past, recent, over
    case reality
  }

  /// The stable name, such as `breathing-stopped`.
  let name: String
  let sense: Sense
  var language = Verdict.Language.english
  /// Patterns in the form that ``Wordbook`` reads, one a line.
  let lines: String

  init(
    _ name: String,
    _ sense: Sense,
    language: Verdict.Language = .english,
    _ lines: String
  ) {
    self.name = name
    self.sense = sense
    self.language = language
    self.lines = lines
  }
}

extension TriageRule.Sense {
  /// Whether it is a danger, or a sign that can be one together with others.
  var mayDecide: Bool {
    switch self {
    case .emergency, .crisis: true
    case .context(let context): TriageRule.Context.signs.contains(context)
    }
  }
}

extension TriageRule.Context {
  /// The signs that can be a danger together with others.
  static let signs: [TriageRule.Context] = [
    .drowsy, .serotoninSign, .newbornSign, .intoxicated, .distress, .animalSign, .ateIt, .cue,
    .bareSign,
  ]
}
