public import Conversation

/// A reply as it is shown on a terminal.
///
/// Off a terminal a reply is its plain text, `ReplyRecord.text`, and nothing else.
public struct ReplyRendering: Sendable {
  /// How it is shown.
  public let style: TextStyle

  /// Creates a rendering in a style.
  public init(style: TextStyle) { self.style = style }

  /// The lines of a reply with what was repaired or carried, and the questions that could follow.
  public func text(for record: ReplyRecord) -> String {
    if record.isDanger { return EmergencyFrame(style: style).text(for: record) }
    var parts: [String] = []
    if let note = readingNote(of: record) { parts.append(style.text(note, as: .faint)) }
    parts += record.sections.map { section(of: $0, in: record) }
    if !record.suggestions.isEmpty { parts.append(suggestions(of: record)) }
    return parts.joined(separator: "\n\n")
  }

  /// What was read otherwise than it was typed, or taken from before; `nil` for nothing.
  func readingNote(of record: ReplyRecord) -> String? {
    var notes = record.reading.repaired.map { "“\($0.from)” read as “\($0.to)”" }
    let carried = record.reading.carried.sorted { $0.key < $1.key }
    if !carried.isEmpty {
      let values = carried.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      notes.append("going on from before: \(values)")
    }
    guard !notes.isEmpty else { return nil }
    return "(" + notes.joined(separator: "; ") + ")"
  }

  private func section(of section: ReplyRecord.Section, in record: ReplyRecord) -> String {
    let label = style.isAccessible ? Self.label(for: section, in: record) + " " : ""
    let text = style.text(label + section.text, as: Self.role(of: section))
    return style.usesHyperlinks ? Hyperlinks.marked(text, with: record.citations) : text
  }

  private func suggestions(of record: ReplyRecord) -> String {
    let count = record.suggestions.count
    let label = style.isAccessible ? "Next questions, \(count):" : "You could ask next:"
    let lines = record.suggestions.enumerated().map { "\($0.offset + 1). \($0.element)" }
    return style.text(label, as: .faint) + "\n" + style.text(lines.joined(separator: "\n"))
  }

  private static func role(of section: ReplyRecord.Section) -> TextStyle.Role {
    switch (section.kind, section.level) {
    case ("caveat", "urgent"), ("caveat", "emergency"): .urgent
    case ("caveat", "caution"): .caution
    case ("sources", _), ("remark", _): .faint
    default: .body
    }
  }

  private static func label(
    for section: ReplyRecord.Section,
    in record: ReplyRecord
  ) -> String {
    switch (section.kind, section.level) {
    case ("caveat", "urgent"), ("caveat", "emergency"): "Warning:"
    case ("caveat", "caution"): "Caution:"
    case ("caveat", _): "Note:"
    case ("sources", _): "Sources, \(record.citations.count):"
    case ("question", _): "Question:"
    case ("remark", _): "Remark:"
    default: "Answer:"
    }
  }
}

extension ReplyRecord {
  /// Whether the reply is one of the two routes that come first and alone.
  public var isDanger: Bool { ["emergency", "crisis"].contains(route) }
}
