/// Names joined as in a sentence.
enum NameList {
  /// `a`, `a and b`, `a, b and c`.
  static func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The text with `{names}` replaced; without names it stands for "that substance".
  static func filled(_ text: String, with names: [String]) -> String {
    guard text.contains("{names}") else { return text }
    let value = names.isEmpty ? "that substance" : joined(names)
    let parts = text.split(separator: "{names}", omittingEmptySubsequences: false)
    return parts.joined(separator: value)
  }
}
