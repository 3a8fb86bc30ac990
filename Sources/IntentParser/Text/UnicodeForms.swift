// The one file that needs Foundation: the standard library has no public normaliser.
import Foundation

/// The message in NFKC, lower-case, with single spaces and nothing invisible.
func composed(_ message: String) -> String {
  let whole = message.precomposedStringWithCompatibilityMapping.lowercased()
  var text = String.UnicodeScalarView()
  var needsSpace = false
  for scalar in whole.unicodeScalars {
    if scalar.properties.isWhitespace {
      needsSpace = true
    } else if !ScalarFold.isInvisible(scalar) {
      if needsSpace && !text.isEmpty { text.append(" ") }
      needsSpace = false
      text.append(scalar)
    }
  }
  return String(text)
}

/// What one character becomes when it is compared: NFKD, lower-case, without accents.
enum ScalarFold {
  /// The bytes to compare; a single space for symbols and white space, nothing for the invisible.
  static func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
    if let replacement = punctuation[scalar] { return Array(replacement.utf8) }
    if scalar.properties.isWhitespace { return [0x20] }
    if isInvisible(scalar) || isMark(scalar) { return [] }
    // Ideographs and Hangul syllables have no accents.
    if (0x3400...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value) {
      return Array(String(scalar).utf8)
    }
    let parts = String(scalar).decomposedStringWithCompatibilityMapping.lowercased()
    var bytes: [UInt8] = []
    for part in parts.unicodeScalars where !isMark(part) && !isInvisible(part) {
      if let replacement = punctuation[part] {
        bytes += Array(replacement.utf8)
      } else if part.isASCII || part.properties.isAlphabetic || part.properties.numericType != nil {
        bytes += Array(String(part).utf8)
      } else {
        bytes.append(0x20)
      }
    }
    return bytes
  }

  /// Whether it has no shape: controls, zero-width and bidirectional marks, private use.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  private static let punctuation: [Unicode.Scalar: String] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{02BC}": "'", "\u{00B4}": "'", "\u{2032}": "'",
    "\u{201C}": "\"", "\u{201D}": "\"", "\u{00AB}": "\"", "\u{00BB}": "\"",
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-",
    "\u{2212}": "-", "\u{2044}": "/", "\u{00D7}": "x", "\u{00B5}": "u", "\u{03BC}": "u",
    "\u{00DF}": "ss", "\u{00E6}": "ae", "\u{00F8}": "o", "\u{0142}": "l", "\u{0131}": "i",
    "\u{00D8}": "o", "\u{0141}": "l", "\u{00C6}": "ae", "\u{037E}": "?", "\u{061F}": "?",
    "\u{00BF}": "?", "\u{00A1}": "!", "\u{3002}": ".",
  ]
}
