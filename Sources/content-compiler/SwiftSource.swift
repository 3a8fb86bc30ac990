/// The Swift file that carries compiled content.
///
/// Base64 in one static string: it needs no escapes, compiles fast and ends in the binary's
/// read-only part, where pages that nobody reads cost nothing.
enum SwiftSource {
  /// A file that holds the bytes.
  static func holding(_ bytes: [UInt8]) -> String {
    var text = "// Compiled from Intents/ and Sources/Knowledge/Data/; changes here are lost.\n\n"
    text.reserveCapacity(bytes.count / 3 * 4 + 200)
    text += "let compiledContent: StaticString = \"" + base64(bytes) + "\"\n"
    return text
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 3 * 4 + 4)
    var place = 0
    while place < bytes.count {
      let group = bytes[place..<min(place + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for digit in 0...3 {
        let sextet = (value >> (18 - 6 * digit)) & 0x3F
        text.append(digit <= group.count ? alphabet[sextet] : UInt8(ascii: "="))
      }
      place += 3
    }
    return String(decoding: text, as: UTF8.self)
  }
}
