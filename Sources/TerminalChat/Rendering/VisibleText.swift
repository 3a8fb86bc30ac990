/// Text made fit for a terminal: nothing in it moves the cursor, changes colours or turns words
/// around.
public enum VisibleText {
  /// The text without control, format and bidi characters; line ends stay, tabs become spaces.
  public static func cleaned(_ text: String) -> String {
    if text.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A }) { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": kept.append(scalar)
      case "\t": kept.append(" ")
      case "\u{200C}", "\u{200D}": kept.append(scalar)
      default: if isShown(scalar) { kept.append(scalar) }
      }
    }
    return String(kept)
  }

  /// The text without the sequences by which a terminal is commanded, such as `ESC [ 31 m`.
  static func withoutSequences(_ text: String) -> String {
    guard text.unicodeScalars.contains("\u{1B}") else { return text }
    var kept = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1B}" else {
        kept.append(scalar)
        continue
      }
      guard rest.first == "[" else { continue }
      rest.removeFirst()
      rest = rest.drop { (0x20...0x3F).contains($0.value) }
      if let end = rest.first, (0x40...0x7E).contains(end.value) { rest.removeFirst() }
    }
    return String(kept)
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
