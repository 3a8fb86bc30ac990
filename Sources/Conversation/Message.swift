public import IntentParser

/// One message that a person sent, checked at the edge.
public struct Message: Sendable, Equatable {
  /// The most UTF-8 bytes that are read.
  public static let maximumBytes = NormalizedText.maximumBytes

  /// Why a message can't be read.
  public enum Refusal: Error, Equatable, CustomStringConvertible {
    /// Nothing but white space and unseen characters.
    case empty
    /// More bytes than are read.
    case tooLong(bytes: Int, limit: Int)

    /// The refusal in one sentence for the person.
    public var description: String {
      switch self {
      case .empty: "The message is empty: type a question in plain words."
      case .tooLong(let bytes, let limit):
        "The message has \(bytes) bytes and at most \(limit) are read: ask in fewer words."
      }
    }
  }

  /// The words as sent.
  public let text: String
  /// The words in the one form in which they are compared.
  public let normalized: NormalizedText

  /// Creates a message; throws `Refusal` when it is empty or too long.
  public init(_ text: String) throws(Refusal) {
    let bytes = text.utf8.count
    guard bytes <= Self.maximumBytes else {
      throw .tooLong(bytes: bytes, limit: Self.maximumBytes)
    }
    let normalized = NormalizedText(text)
    guard !normalized.isEmpty else { throw .empty }
    self.text = text
    self.normalized = normalized
  }
}
