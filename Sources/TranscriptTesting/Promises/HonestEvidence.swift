import Conversation
import Knowledge

/// **honest-evidence**: verbs match how well a thing is known, conflicts are told, dates are shown.
public enum HonestEvidence: Promise {
  /// `honest-evidence`
  public static let id = "honest-evidence"

  /// Compares each claim's words with its level, and the dates with those of the records.
  public static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    let record = turn.record
    guard !record.isHelp else { return [] }
    return record.claims.flatMap { check($0, in: record, dialogue.ground) }
      + dates(in: record, dialogue.ground)
  }

  private static func check(
    _ use: ReplyRecord.Claim,
    in record: ReplyRecord,
    _ ground: Ground
  ) -> [Violation] {
    guard let claim = ground.knowledge.claim(use.id) else { return [] }
    if use.evidence != claim.evidence.rawValue {
      return [violation("\(use.id) is told with the evidence \(use.evidence)")]
    }
    guard claim.kind == .effect else { return [] }
    let said = ([claim.text] + claim.variants.map(\.text)).filter { record.text.contains($0) }
    return said.filter { !isHonest($0, at: claim.evidence) }.map {
      violation("\(use.id) is \(claim.evidence.rawValue) evidence and says: “\($0)”")
    }
  }

  private static let hedges: [EvidenceLevel: [String]] = [
    .moderate: ["probably", "likely"],
    .low: [
      "may", "might", "could", "can", "report", "reports", "reported", "tell", "told", "linked",
    ],
    .veryLow: [
      "unsure", "case", "cases", "rats", "mice", "dogs", "animals", "animal", "lab", "cells",
      "tissue", "rat", "mouse", "test-tube",
    ],
    .none: ["no", "nobody", "none", "not", "nothing", "unknown", "unproven", "without"],
  ]

  /// Whether an effect is told with a word that its level asks for; high evidence needs none.
  static func isHonest(_ text: String, at level: EvidenceLevel) -> Bool {
    guard let wanted = hedges[level] else { return true }
    let words = Set(TextParts.words(in: text))
    return wanted.contains(where: words.contains)
  }

  /// The sources come with the oldest date, in words and in the field.
  private static func dates(in record: ReplyRecord, _ ground: Ground) -> [Violation] {
    let oldest = record.citations.compactMap { PartialDate($0.asOf) }.min()
    guard let oldest else {
      return record.asOf == nil ? [] : [violation("a date is told without a source")]
    }
    var violations: [Violation] = []
    if record.asOf != oldest.description {
      violations.append(violation("the date is not the oldest among the citations"))
    }
    let line = record.sections.last { $0.kind == "sources" }?.text ?? ""
    if !line.hasPrefix("As of \(oldest.inWords):") {
      violations.append(violation("the sources are told without their date"))
    }
    for citation in record.citations {
      let dates = record.claims.filter { $0.sources.contains(citation.id) }
        .compactMap { ground.knowledge.claim($0.id)?.asOf }
      if let first = dates.min(), first.description != citation.asOf {
        violations.append(violation("\(citation.id) is dated \(citation.asOf)"))
      }
    }
    return violations
  }
}
