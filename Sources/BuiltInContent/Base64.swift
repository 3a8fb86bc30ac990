import FlatStorage

/// Reads base64 text (RFC 4648, section 4) as fast as start-up needs it.
enum Base64 {
  /// The bytes of a text without line breaks; throws when it is not base64.
  static func bytes(of text: StaticString) throws(FlatError) -> [UInt8] {
    let count = text.utf8CodeUnitCount
    guard count % 4 == 0, text.hasPointerRepresentation else {
      throw .malformed("base64", at: count)
    }
    let source = unsafe UnsafeBufferPointer(start: text.utf8Start, count: count)
    let padding = unsafe source.suffix(2).count { $0 == UInt8(ascii: "=") }
    var worst: UInt8 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count / 4 * 3) { target, filled in
      unsafe values.withUnsafeBufferPointer { values in
        var place = 0
        for group in stride(from: 0, to: count, by: 4) {
          let a = unsafe values[Int(source[group])]
          let b = unsafe values[Int(source[group + 1])]
          let c = unsafe values[Int(source[group + 2])]
          let d = unsafe values[Int(source[group + 3])]
          worst |= a | b | c | d
          unsafe target[place] = a << 2 | b >> 4
          unsafe target[place + 1] = b << 4 | c >> 2
          unsafe target[place + 2] = c << 6 | d
          place += 3
        }
        filled = place - padding
      }
    }
    guard worst < 64 else { throw .malformed("base64", at: 0) }
    return bytes
  }

  /// The value of each character; 255 for those that are none, and 0 for the padding.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, character) in alphabet.utf8.enumerated() {
      values[Int(character)] = UInt8(value)
    }
    values[Int(UInt8(ascii: "="))] = 0
    return values
  }()
}
