import Conversation

/// **inert-input**: a message is data; no control character and no markup of it comes back.
public enum InertInput: Promise {
  /// `inert-input`
  public static let id = "inert-input"

  /// Looks through everything that is said and stored.
  public static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    let record = turn.record
    var violations: [Violation] = []
    for (place, text) in texts(of: turn) {
      if let scalar = text.unicodeScalars.first(where: isActive) {
        let code = String(scalar.value, radix: 16, uppercase: true)
        violations.append(violation("\(place) holds the character U+\(code)"))
      }
    }
    let said = record.sections.map(\.text) + record.suggestions + [record.text]
    for markup in markup(in: turn.words) where said.contains(where: { $0.contains(markup) }) {
      violations.append(violation("the reply echoes the markup “\(markup)”"))
    }
    return violations
  }

  private static func texts(of turn: SpokenTurn) -> [(place: String, text: String)] {
    let record = turn.record
    var texts = [("the text", record.text)]
    texts += record.sections.map { ("the \($0.kind)", $0.text) }
    texts += record.suggestions.map { ("a suggestion", $0) }
    texts += record.entities.flatMap { [("an entity", $0.text), ("an entity", $0.value)] }
    texts += record.reading.repaired.flatMap { [("a repair", $0.from), ("a repair", $0.to)] }
    texts += record.reading.carried.values.sorted().map { ("what is carried", $0) }
    if let explanation = turn.explanation {
      texts.append(("the explanation", explanation.plainText))
    }
    return texts
  }

  /// Characters that a terminal or a reader acts on; a line feed parts paragraphs.
  private static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n"
    case .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// Tags, links, fences, placeholders and addresses in a message.
  static func markup(in words: String) -> [String] {
    var found: [String] = []
    for (open, close) in [("<", ">"), ("{{", "}}"), ("](", ")"), ("${", "}"), ("$(", ")")] {
      var rest = words[...]
      while let start = rest.firstRange(of: open) {
        rest = rest[start.upperBound...]
        guard let end = rest.firstRange(of: close) else { break }
        found.append(String(words[start.lowerBound..<end.upperBound]))
        rest = rest[end.upperBound...]
      }
    }
    if words.contains("```") { found.append("```") }
    found += words.split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { $0.contains("://") || $0.hasPrefix("www.") }
    return found
  }
}
