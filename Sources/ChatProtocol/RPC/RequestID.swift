public import Conversation

/// What a program calls its request, and finds on the reply.
public enum RequestID: Sendable, Equatable {
  /// A text.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// Not known, since the request could not be read.
  case unknown

  /// Reads an id; `nil` when the value can't be one.
  init?(_ value: JSONValue) {
    switch value {
    case .string(let text): self = .string(text)
    case .integer(let number): self = .integer(number)
    default: return nil
    }
  }

  /// Writes the id; an unknown one is `null`.
  public func write(to json: inout JSONText) {
    switch self {
    case .string(let text): json.value(text)
    case .integer(let number): json.value(number)
    case .unknown: json.raw("null")
    }
  }
}
