import IntentParser

/// Catches danger that no rule of triage found, where the parser is certain and nothing in the
/// message denies it.
enum DangerNet {
  static let crisis = "crisis_self_harm"
  static let emergency = "emergency_now"
  /// From this confidence on, in hundredths, a reading counts as certain.
  private static let certainty = 85

  private static let denials: Set<String> = [
    "not", "no", "never", "isnt", "wasnt", "arent", "dont", "didnt", "doesnt", "wont", "fine",
    "meant", "mean", "joking", "kidding", "joke", "lol", "haha", "false", "wouldnt", "cant", "if",
    "only", "typo", "autocorrect", "normal", "say", "says", "stop",
  ]

  /// Whether a reading is one of danger.
  static func isDanger(_ topic: String?) -> Bool { topic == crisis || topic == emergency }

  /// Whether the reading is certain enough to send the message to help.
  static func catches(_ reading: Reading, in text: NormalizedText) -> Bool {
    guard isDanger(reading.ranked.first?.topic), reading.band == .answer,
      reading.confidence >= certainty, !reading.marks.isNegated, !reading.marks.isHearsay,
      reading.marks.tense != .past, reading.marks.tense != .conditional
    else { return false }
    let words = text.text.split { !$0.isLetter && $0 != "'" }
    return !words.contains { word in denials.contains(word.filter { $0 != "'" }) }
  }
}
