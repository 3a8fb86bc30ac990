import Conversation

/// What is not a reply, as one JSON object on a line.
public enum JSONNotice {
  /// The program's own words.
  public static func notice(_ words: String) -> String { object("notice", words) }

  /// Why input was not answered.
  public static func error(_ words: String) -> String { object("error", words) }

  private static func object(_ key: String, _ words: String) -> String {
    var json = JSONText(capacity: 256)
    json.object { json in
      json.key(key)
      json.value(VisibleText.cleaned(words))
    }
    return json.string
  }
}
