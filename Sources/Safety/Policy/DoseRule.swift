import Knowledge

/// Decides whether a reply may name an amount or a spacing to take.
///
/// The rule: never in the imperative, never outside the four topics that ask for an amount, and
/// there only while nothing is known that closes it and plain leaf is meant.
public enum DoseRule {
  /// The topics whose replies may hold amounts that named sources report.
  public static let openTopics: Set<String> = [
    "dose_general", "dose_first_time", "dose_soreness", "dose_sleep",
  ]

  /// The topics that ask for an amount and never get one.
  public static let closedTopics: Set<String> = ["dose_max", "dose_extract", "redose_timing"]

  /// Why amounts are closed, or `nil` when they may be told.
  public static func closingReason(in situation: Situation) -> String? {
    guard situation.topics.allSatisfy(openTopics.contains), !situation.topics.isEmpty else {
      return "topic"
    }
    if !situation.isFigureChannel { return "no-session" }
    if situation.isConcentrated { return "concentrated" }
    if situation.person == "child" || situation.person == "pet" { return situation.person }
    if !situation.substances.isEmpty || !situation.unknownSubstances.isEmpty
      || !situation.classes.isEmpty
    {
      return "mixing"
    }
    if let entry = situation.risks.first(where: \.risk.closesFigures) { return entry.name }
    if situation.profile.isCareFirst { return "care-first" }
    return situation.profile.isFigureDeclined ? "declined-before" : nil
  }

  /// Whether a topic asks for an amount at all.
  public static func isDose(_ topic: String) -> Bool {
    openTopics.contains(topic) || closedTopics.contains(topic)
  }
}
