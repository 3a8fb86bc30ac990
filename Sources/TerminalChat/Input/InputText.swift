public import Conversation

/// What came in, checked before anything reads it.
public enum InputText: Sendable, Equatable {
  /// Nothing to read.
  case blank
  /// A message to answer.
  case message(Message)
  /// Not to be answered, with the reason, and what can be read of it in case it tells of danger.
  case refused(Refusal, readable: Message?)

  /// Why input is not answered.
  public enum Refusal: Sendable, Equatable, CustomStringConvertible {
    /// More bytes than are read.
    case tooLong(bytes: Int)
    /// Bytes that are not UTF-8.
    case notUTF8
    /// Control characters and nothing else.
    case unreadable

    /// The refusal in one sentence for the person.
    public var description: String {
      switch self {
      case .tooLong(let bytes):
        Message.Refusal.tooLong(bytes: bytes, limit: Message.maximumBytes).description
      case .notUTF8: "The message is not valid UTF-8 text: send it as UTF-8."
      case .unreadable: "The message holds no readable words: type a question in plain words."
      }
    }
  }

  /// Checks bytes; `total` says how many there were when not all are here.
  public init(_ bytes: some Collection<UInt8>, total: Int? = nil) {
    let total = max(total ?? 0, bytes.count)
    if total > Message.maximumBytes {
      let start = Self.cut(bytes.prefix(Message.maximumBytes))
      self = .refused(.tooLong(bytes: total), readable: Self.message(start))
    } else if let text = String(validating: bytes, as: UTF8.self) {
      self = Self.checked(text)
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      self = .refused(.notUTF8, readable: Self.message(text))
    }
  }

  /// Checks a text.
  public init(text: String) { self.init(Array(text.utf8)) }

  private static func checked(_ text: String) -> InputText {
    if let message = message(text) { return .message(message) }
    return text.allSatisfy(\.isWhitespace) ? .blank : .refused(.unreadable, readable: nil)
  }

  /// The message, or `nil` when nothing but unseen characters is in the text.
  private static func message(_ text: String) -> Message? {
    // An empty text and one that is too long are told apart before: what is left can't be read.
    let visible = VisibleText.cleaned(VisibleText.withoutSequences(text))
    guard visible.contains(where: { !$0.isWhitespace }) else { return nil }
    return try? Message(text)
  }

  /// The text up to the last whole character.
  private static func cut(_ bytes: some Collection<UInt8>) -> String {
    let end = bytes.suffix(4).reversed().enumerated().first { $0.element & 0xC0 != 0x80 }
    let dropped = end.map { $0.element >= 0xC0 ? $0.offset + 1 : 0 } ?? 0
    return String(decoding: bytes.dropLast(dropped), as: UTF8.self)
  }
}
