import Conversation

/// Puts addresses behind the marks of sources; the marks themselves stay as they are.
enum Hyperlinks {
  /// The text with each `[n]` linked to the address of the source, if that has one.
  static func marked(_ text: String, with citations: [ReplyRecord.Citation]) -> String {
    var result = text
    for citation in citations {
      guard let address = citation.url, isPlain(address) else { continue }
      let mark = "[\(citation.n)]"
      result = replacing(mark, in: result, by: link(mark, to: address))
    }
    return result
  }

  /// The text as a link to the address.
  static func link(_ text: String, to address: String) -> String {
    "\u{1B}]8;;\(address)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  private static func isPlain(_ address: String) -> Bool {
    address.hasPrefix("http") && address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  private static func replacing(_ mark: String, in text: String, by link: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "[") {
      result += rest[..<start]
      if rest[start...].hasPrefix(mark) {
        result += link
        rest = rest[start...].dropFirst(mark.count)
      } else {
        result += "["
        rest = rest[start...].dropFirst()
      }
    }
    return result + rest
  }
}
