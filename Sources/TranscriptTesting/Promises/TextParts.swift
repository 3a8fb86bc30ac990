/// Ways of taking a text apart that several promises share.
enum TextParts {
  /// Whether a text is a template whose `{names}` were filled in with something.
  static func fills(_ template: String, with text: String) -> Bool {
    let parts = template.split(separator: "{names}", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return template == text
    }
    guard text.count > template.count - 7 * (parts.count - 1), text.hasPrefix(first),
      text.hasSuffix(last)
    else { return false }
    var rest = text.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  /// The sentences of a text; a full stop inside a number or an abbreviation ends none.
  static func sentences(in text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    let characters = Array(text)
    for (offset, character) in characters.enumerated() {
      if character == "\n" {
        sentences.append(current)
        current = ""
        continue
      }
      current.append(character)
      let next = offset + 1 < characters.count ? characters[offset + 1] : " "
      if ".!?".contains(character), next.isWhitespace {
        sentences.append(current)
        current = ""
      }
    }
    return (sentences + [current]).map { LineReader.trimmed($0) }.filter { !$0.isEmpty }
  }

  /// The words in lower case, without marks.
  static func words(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }
      .map(String.init)
  }
}
