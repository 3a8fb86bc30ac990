import Diagnostics

/// One thing that must hold across the files of content.
protocol ContentRule: Sendable {
  /// The name that a finding carries, in words joined by hyphens.
  static var name: String { get }
  /// What must hold, in one sentence without a full stop.
  static var summary: String { get }
  /// Every place where it doesn't.
  static func check(_ content: ContentIndex) -> [Finding]
}

/// The rules of content.
public enum ContentRules {
  /// Names and meanings of the rules, in order of name.
  public static var summaries: [(name: String, summary: String)] {
    (all.map { ($0.name, $0.summary) } + TrainedRules.summaries).sorted { $0.0 < $1.0 }
  }

  static let all: [any ContentRule.Type] = [
    DuplicateIDRule.self, UnknownClaimRule.self, UnknownVariantRule.self, UnknownSourceRule.self,
    UnknownTopicRule.self, UnknownClassRule.self, UnknownTermRule.self, UnknownPlaceRule.self,
    OrphanClaimRule.self, UncitedSourceRule.self, NumberWithoutQuantityRule.self,
    NumberWithoutUnitRule.self, StrongVerbRule.self, UndatedLawRule.self, GlueFactRule.self,
    PlaceholderRule.self, BadTemplateRule.self, UnknownSlotRule.self, DuplicateExampleRule.self,
    AnswerOrderRule.self, ClosedFigureRule.self, FigureInCaveatRule.self,
    TopicWithoutCaveatRule.self, AnswerLengthRule.self, LongSentenceRule.self,
    ReadingGradeRule.self, TopicContractRule.self,
  ]

  static func check(_ authored: AuthoredContent, contract: TopicContract) -> [Finding] {
    let index = ContentIndex(authored, contract: contract)
    return all.flatMap { $0.check(index) }
  }
}
