import Diagnostics
import Knowledge

/// A claim on an effect must not sound surer than its evidence is.
///
/// A wording of a level holds a phrase of that level, or of a weaker one.
enum StrongVerbRule: ContentRule {
  static let name = "strong-verb"
  static let summary = "no claim on an effect sounds surer than its evidence level allows"

  static func check(_ content: ContentIndex) -> [Finding] {
    content.authored.claims.flatMap { claim -> [Finding] in
      guard claim.record.kind == .effect,
        let level = levels.firstIndex(where: { $0.level == claim.record.evidence })
      else { return [] }
      let allowed = PhraseSet(levels[level...].flatMap(\.phrases))
      return claim.wordings.filter { allowed.first(in: $0.text) == nil }.map { path, _ in
        Finding(
          rule: name,
          at: claim.fields.place(path: path),
          "the words are too sure for evidence '\(claim.record.evidence.rawValue)'",
          mend: "Say it with \(levels[level].example)"
        )
      }
    }
  }

  /// From moderate to none; for high evidence plain verbs are right.
  private static let levels: [(level: EvidenceLevel, phrases: [String], example: String)] = [
    (.moderate, ["probably", "likely"], "'probably' or 'likely'"),
    (
      .low,
      [
        "may", "might", "people report", "people who", "reported", "report", "reports", "can",
        "could",
      ],
      "'may' or 'people report'"
    ),
    (
      .veryLow,
      [
        "unsure", "case report", "case reports", "in mice", "in rats", "in dogs", "in animals",
        "in monkeys", "animals", "in the lab", "lab work", "in lab work", "test tube",
      ],
      "'we are very unsure whether', or name the case, animal or lab study"
    ),
    (
      .none,
      [
        "no studies", "no study", "no trial", "no trials", "no controlled trial", "nobody knows",
        "not known", "untested", "not been tested", "not been studied", "no data",
        "nothing was found",
      ],
      "'no studies in people were found'"
    ),
  ]
}
