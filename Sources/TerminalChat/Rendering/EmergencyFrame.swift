import Conversation

/// The one look that only emergencies and crises have: rules above and below, in reverse video.
struct EmergencyFrame {
  let style: TextStyle

  func text(for record: ReplyRecord) -> String {
    let label = style.isAccessible ? "Emergency: " : ""
    return framed(label + record.sections.map(\.text).joined(separator: "\n\n"))
  }

  /// The text between two rules.
  func framed(_ text: String) -> String {
    let columns = style.width ?? 60
    let sign = style.usesUnicode ? "━" : "="
    let rule = String(repeating: sign, count: columns)
    let lines = style.lines(text).map { style.usesColour ? reversed($0, columns: columns) : $0 }
    let dressedRule = style.dressed(rule, as: .urgent)
    return ([dressedRule] + lines + [dressedRule]).joined(separator: "\n")
  }

  private func reversed(_ line: String, columns: Int) -> String {
    let padding = max(0, columns - DisplayWidth.columns(of: line))
    return "\u{1B}[1;7m" + line + String(repeating: " ", count: padding) + "\u{1B}[0m"
  }
}
