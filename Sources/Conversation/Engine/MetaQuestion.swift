import IntentParser

/// A short question on the last answer itself.
enum MetaQuestion: Sendable, Equatable {
  /// "source?"
  case sources
  /// "why?"
  case reason

  private static let sourceWords: Set<String> = [
    "source", "sources", "source please", "sources please", "your source", "your sources",
    "whats your source", "what is your source", "whats the source", "what is the source",
    "what are your sources", "where is that from", "wheres that from", "where does that come from",
    "says who", "who says", "who says that", "who says so", "citation", "citations",
    "citation needed", "cite", "any source", "any sources", "any source for that", "proof",
    "according to whom", "how do you know", "how do you know that", "reference", "references",
    "link", "link please", "which study", "what study", "where did you get that",
    "where do you get that",
  ]
  private static let reasonWords: Set<String> = [
    "why", "but why", "why though", "why is that", "why that", "how come", "why not",
    "why do you say that", "why did you say that", "why this answer", "why that answer",
    "why are you telling me this", "why do you think so",
  ]

  /// Reads a whole message as such a question; `nil` when it asks for more.
  init?(_ text: NormalizedText) {
    let letters = text.text.unicodeScalars.filter { scalar in
      scalar.properties.isAlphabetic || scalar == " "
    }
    let words = String(String.UnicodeScalarView(letters)).split(separator: " ")
    guard words.count <= 7 else { return nil }
    var kept = words
    while let first = kept.first, ["and", "ok", "okay", "so", "hm", "hmm"].contains(first),
      kept.count > 1
    {
      kept.removeFirst()
    }
    let phrase = kept.joined(separator: " ")
    if Self.sourceWords.contains(phrase) {
      self = .sources
    } else if Self.reasonWords.contains(phrase) {
      self = .reason
    } else {
      return nil
    }
  }
}
