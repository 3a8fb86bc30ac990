import Diagnostics

/// No text waits to be filled in, except that a caveat may name what was asked about.
enum PlaceholderRule: ContentRule {
  static let name = "placeholder"
  static let summary = "no text holds a placeholder, except '{names}' in a caveat"

  static func check(_ content: ContentIndex) -> [Finding] {
    content.texts.compactMap { text in
      let rest =
        text.role == .caveat
        ? text.text.split(separator: "{names}").joined(separator: " ") : text.text
      guard let bracket = rest.first(where: { "{}".contains($0) }) else { return nil }
      return Finding(
        rule: name,
        at: text.place(of: String(bracket)),
        "'\(bracket)' in a text that is shown as it stands",
        mend: text.role == .caveat ? "Only '{names}' is filled in" : "Write the words out"
      )
    }
  }
}
