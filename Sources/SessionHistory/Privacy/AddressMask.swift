/// Finds e-mail addresses: a local part, `@`, and a domain with a dot.
enum AddressMask {
  static func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    for at in bytes.indices where bytes[at] == 0x40 {
      guard let range = address(around: at, in: bytes) else { continue }
      guard ranges.last.map({ $0.upperBound <= range.lowerBound }) ?? true else { continue }
      ranges.append(range)
    }
    return ranges.isEmpty ? text : Masking.replacing(ranges, of: bytes, by: "[e-mail]")
  }

  private static func address(around at: Int, in bytes: [UInt8]) -> Range<Int>? {
    var start = at
    while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
    var end = at + 1
    while end < bytes.count, isDomain(bytes[end]) { end += 1 }
    while end > at + 1, !isAlphanumeric(bytes[end - 1]) { end -= 1 }
    guard start < at, let dot = bytes[(at + 1)..<end].lastIndex(of: 0x2E) else { return nil }
    let suffix = bytes[(dot + 1)..<end]
    guard dot > at + 1, suffix.count >= 2, suffix.allSatisfy(isDomainEnd) else { return nil }
    return start..<end
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    Masking.isDigit(byte) || Masking.isLetter(byte) || byte >= 0x80
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || [0x2E, 0x5F, 0x25, 0x2B, 0x2D, 0x27].contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == 0x2E || byte == 0x2D
  }

  private static func isDomainEnd(_ byte: UInt8) -> Bool {
    Masking.isLetter(byte) || byte >= 0x80
  }
}
