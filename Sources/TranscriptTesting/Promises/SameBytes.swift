import Conversation

/// **same-bytes**: the same words in the same state give the same bytes, and the stored form reads
/// back as what was written.
public enum SameBytes: Promise {
  /// `same-bytes`
  public static let id = "same-bytes"

  /// Compares both answers of this process, and what is read back from the JSON.
  public static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    var violations: [Violation] = []
    let json = turn.record.json
    if let repeated = turn.repeated, repeated.json != json {
      violations.append(violation("a second answer to the same words differs"))
    }
    // A record whose JSON can't be read is a violation, whatever the decoder says of it.
    if (try? ReplyRecord(json: json)) != turn.record {
      violations.append(violation("the JSON reads back as something else"))
    }
    if json.contains("\n") { violations.append(violation("the JSON is not one line")) }
    return violations
  }
}
