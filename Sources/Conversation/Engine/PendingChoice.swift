import IntentParser

/// Reads the answer to a question back: a number, "the second", "yes", or words of what is meant.
enum PendingChoice: Sendable, Equatable {
  /// The one at the offset.
  case chosen(Int)
  /// None of them.
  case neither
  /// Something else was said.
  case other

  private static let ordinals: [[String]] = [
    ["1", "one", "first", "the first", "first one", "the first one", "former", "the former", "a"],
    [
      "2", "two", "second", "the second", "second one", "the second one", "latter", "the latter",
      "last", "the last one", "b",
    ],
    ["3", "three", "third", "the third", "third one", "the third one", "c"],
  ]
  private static let yes: Set<String> = [
    "yes", "y", "yeah", "yep", "yup", "yes please", "that", "that one", "sure", "correct", "right",
    "ok", "okay",
  ]
  private static let no: Set<String> = [
    "no", "n", "nope", "neither", "none", "no neither", "none of them", "neither one", "nah",
  ]

  /// Reads a message after `names` were offered, in order.
  static func read(_ text: NormalizedText, names: [String]) -> Self {
    let words = text.text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let phrase = words.joined(separator: " ")
    for (offset, forms) in ordinals.enumerated() where offset < names.count {
      if forms.contains(phrase) { return .chosen(offset) }
    }
    if yes.contains(phrase) { return .chosen(0) }
    if no.contains(phrase) { return .neither }
    guard (1...4).contains(words.count) else { return .other }
    let shares = names.map { name in
      let own = name.lowercased().split { !$0.isLetter && !$0.isNumber }
      return words.count { word in word.count > 2 && own.contains { $0 == word } }
    }
    guard let most = shares.max(), most > 0, shares.count(where: { $0 == most }) == 1,
      let offset = shares.firstIndex(of: most)
    else { return .other }
    return .chosen(offset)
  }
}
