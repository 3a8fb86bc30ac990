/// A message as the parser reads it: NFKC, lower-case, single spaces, nothing invisible.
///
/// Every byte of what is read can be traced to the place in the message that it came from.
///
///     NormalizedText("Is KRATOM\u{200B}  safe?").text  // "is kratom safe?"
public struct NormalizedText: Sendable, Hashable {
  /// The most UTF-8 bytes of a message that are read; a longer one is cut there.
  public static let maximumBytes = 4000

  /// The message as typed, cut to `maximumBytes`.
  public let message: String
  /// The normalised text, with its accents.
  public let text: String
  /// Whether the message was longer than `maximumBytes`, so that the rest was not read.
  public let isCut: Bool
  /// The text without accents, as UTF-8; what is compared and looked up.
  let letters: [UInt8]
  /// Where each of the letters stands in the message, in UTF-8 offsets.
  let origins: [UInt16]
  /// Where the character after each of the letters begins in the message.
  let ends: [UInt16]

  /// Reads a message.
  public init(_ message: String) {
    let isTooLong = message.utf8.count > Self.maximumBytes
    let kept = isTooLong ? Self.prefix(of: message, Self.maximumBytes) : message
    var scanner = LetterScanner(capacity: kept.utf8.count)
    if !scanner.scanASCII(kept) { scanner.scanScalars(kept) }
    self.message = kept
    isCut = isTooLong
    letters = scanner.letters
    origins = scanner.origins
    ends = scanner.ends
    text =
      scanner.isASCII
      ? String(decoding: letters, as: UTF8.self) : composed(Self.prefix(of: kept, scanner.consumed))
  }

  /// Whether nothing is left to read.
  public var isEmpty: Bool { letters.isEmpty }

  /// The words of a stretch of the message; the range is in UTF-8 offsets.
  func excerpt(_ range: Range<Int>) -> String {
    String(decoding: message.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// The message up to the last whole character within a number of bytes.
  private static func prefix(of message: String, _ bytes: Int) -> String {
    guard bytes < message.utf8.count else { return message }
    var end = message.utf8.index(message.utf8.startIndex, offsetBy: bytes)
    while end > message.startIndex, end.samePosition(in: message.unicodeScalars) == nil {
      end = message.utf8.index(before: end)
    }
    return String(message[..<end])
  }
}
