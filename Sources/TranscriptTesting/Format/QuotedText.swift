/// Text in double quotes with escapes, for what can't be seen or would be trimmed.
///
///     "…\u{202E}…", "\n", "\t", "\e", "\\", "\""
enum QuotedText {
  enum Flaw: Error, Equatable {
    case unclosed
    case textAfterQuote(offset: Int)
    case unknownEscape(String, offset: Int)
    case noScalar(String, offset: Int)
  }

  /// The text as it is meant; what does not start with a quote is taken as it is.
  static func decoded(_ written: String) throws(Flaw) -> String {
    guard written.hasPrefix("\"") else { return written }
    let scalars = Array(written.unicodeScalars)
    var text = String.UnicodeScalarView()
    var offset = 1
    while offset < scalars.count {
      let scalar = scalars[offset]
      if scalar == "\"" {
        guard offset == scalars.count - 1 else { throw .textAfterQuote(offset: offset + 1) }
        return String(text)
      }
      guard scalar == "\\" else {
        text.append(scalar)
        offset += 1
        continue
      }
      let (meant, length) = try escape(at: offset, in: scalars)
      text.append(meant)
      offset += length
    }
    throw .unclosed
  }

  /// The text as a line holds it: in quotes only where it needs them.
  static func encoded(_ text: String) -> String {
    let needsQuotes =
      text.isEmpty || text.hasPrefix("\"") || text.first == " " || text.last == " "
      || text.unicodeScalars.contains(where: isHidden)
    guard needsQuotes else { return text }
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case "\u{1B}": written += "\\e"
      case let scalar where isHidden(scalar):
        written += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    case .spaceSeparator: scalar != " "
    default: false
    }
  }

  private static func escape(
    at offset: Int,
    in scalars: [Unicode.Scalar]
  ) throws(Flaw) -> (Unicode.Scalar, length: Int) {
    guard offset + 1 < scalars.count else { throw .unclosed }
    switch scalars[offset + 1] {
    case "\"": return ("\"", 2)
    case "\\": return ("\\", 2)
    case "n": return ("\n", 2)
    case "r": return ("\r", 2)
    case "t": return ("\t", 2)
    case "e": return ("\u{1B}", 2)
    case "u": return try scalarEscape(at: offset, in: scalars)
    case let other: throw .unknownEscape("\\" + String(other), offset: offset)
    }
  }

  private static func scalarEscape(
    at offset: Int,
    in scalars: [Unicode.Scalar]
  ) throws(Flaw) -> (Unicode.Scalar, length: Int) {
    let rest = scalars[(offset + 2)...].prefix(10)
    guard rest.first == "{", let end = rest.firstIndex(of: "}") else {
      throw .unknownEscape("\\u", offset: offset)
    }
    var digits = String.UnicodeScalarView()
    digits.append(contentsOf: scalars[(offset + 3)..<end])
    guard let value = UInt32(String(digits), radix: 16), let meant = Unicode.Scalar(value) else {
      throw .noScalar(String(digits), offset: offset)
    }
    return (meant, end - offset + 1)
  }
}

extension QuotedText.Flaw {
  /// What is wrong, and where in the written text, counted from 0.
  var problem: (text: String, offset: Int) {
    switch self {
    case .unclosed: ("the quote is not closed", 0)
    case .textAfterQuote(let offset): ("text stands after the closing quote", offset)
    case .unknownEscape(let escape, let offset): ("unknown escape '\(escape)'", offset)
    case .noScalar(let digits, let offset): ("'\(digits)' is no Unicode scalar", offset)
    }
  }
}
