/// Replaces phone numbers and e-mail addresses by marks before anything is written.
///
/// It works on shapes alone and knows no names. Amounts, ranges of amounts, dates and short numbers
/// such as 911 and 988 stay as they are.
public enum Masking {
  /// The text with `[phone]` and `[e-mail]` in place of numbers and addresses; masking twice gives
  /// the same as masking once.
  public static func masked(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x40 || isDigit($0) }) else { return text }
    return PhoneMask.masked(AddressMask.masked(text))
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The text with each range replaced by the mark; ranges are in order and apart.
  static func replacing(_ ranges: [Range<Int>], of bytes: [UInt8], by mark: String) -> String {
    var result: [UInt8] = []
    var position = 0
    for range in ranges {
      result += bytes[position..<range.lowerBound]
      result += mark.utf8
      position = range.upperBound
    }
    result += bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }
}
