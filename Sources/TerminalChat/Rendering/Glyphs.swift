/// Signs that need a UTF-8 locale, and what stands for them without one.
enum Glyphs {
  private static let plain: [Unicode.Scalar: String] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"", "\u{2013}": "-",
    "\u{2014}": "-", "\u{2026}": "...", "\u{2022}": "*", "\u{2192}": "->", "\u{2500}": "-",
    "\u{00A0}": " ", "\u{00B5}": "u", "\u{03BC}": "u", "\u{2265}": ">=", "\u{2264}": "<=",
    "\u{00D7}": "x", "\u{00B1}": "+/-", "\u{2011}": "-",
  ]

  /// The text with plain signs for typographic ones; letters of other scripts stay.
  static func plain(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let sign = plain[scalar] { result += sign } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
