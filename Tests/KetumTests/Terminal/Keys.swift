/// Keys as they are written in screen files: text, with names such as `<Enter>` and `<C-c>`.
enum Keys {
  private static let named: [String: [UInt8]] = [
    "Enter": [0x0D], "Tab": [0x09], "Esc": [0x1B], "Up": Array("\u{1B}[A".utf8),
    "Down": Array("\u{1B}[B".utf8), "Right": Array("\u{1B}[C".utf8),
    "Left": Array("\u{1B}[D".utf8), "Backspace": [0x7F],
    "Paste": Array("\u{1B}[200~".utf8), "/Paste": Array("\u{1B}[201~".utf8), "Newline": [0x0A],
    "lt": [0x3C],
  ]

  /// The bytes of a line of keys.
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "<", let end = rest.firstIndex(of: ">") else {
        bytes += String(character).utf8
        continue
      }
      bytes += key(String(rest[..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return bytes
  }

  private static func key(_ name: String) -> [UInt8] {
    if let bytes = named[name] { return bytes }
    let letter = name.dropFirst(2).utf8.first ?? 0
    if name.hasPrefix("C-") { return [letter & 0x1F] }
    if name.hasPrefix("M-") { return [0x1B, letter] }
    return []
  }
}
