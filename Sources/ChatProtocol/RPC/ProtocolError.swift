public import Conversation

/// An error as it is told to a program: a number, a stable word to test, and a sentence to read.
public struct ProtocolError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The stable word, in the wire's `data.reason`.
  public enum Reason: String, Sendable, CaseIterable {
    case parseError = "parse-error"
    case invalidRequest = "invalid-request"
    case unknownMethod = "unknown-method"
    case invalidParams = "invalid-params"
    case internalError = "internal-error"
    case textTooLong = "text-too-long"
    case lineTooLong = "line-too-long"
    case unknownSession = "unknown-session"
    case unknownSource = "unknown-source"
    case unknownIntent = "unknown-intent"
    case unknownAnswer = "unknown-answer"
    case tooManyConnections = "too-many-connections"
    case deadline
    case shuttingDown = "shutting-down"
    case historyOff = "history-off"
    case notPermitted = "not-permitted"
    case protocolVersion = "protocol-version"
    case confirmNeeded = "confirm-needed"
    case busy
    case replyTooLong = "reply-too-long"
    case unsupportedVersion = "unsupported-version"

    /// The number on the wire.
    public var code: Int {
      switch self {
      case .parseError: -32700
      case .invalidRequest: -32600
      case .unknownMethod: -32601
      case .invalidParams: -32602
      case .internalError: -32603
      case .textTooLong: 1001
      case .lineTooLong: 1002
      case .unknownSession: 1003
      case .unknownSource: 1004
      case .unknownIntent: 1005
      case .unknownAnswer: 1006
      case .tooManyConnections: 1007
      case .deadline: 1008
      case .shuttingDown: 1009
      case .historyOff: 1010
      case .notPermitted: 1011
      case .protocolVersion: 1012
      case .confirmNeeded: 1013
      case .busy: 1014
      case .replyTooLong: 1015
      case .unsupportedVersion: -32022
      }
    }
  }

  /// The stable word.
  public var reason: Reason
  /// One sentence: what happened, and what to do.
  public var message: String
  /// The limit that was passed, if one was.
  public var limit: Int?
  /// The method or value that helps, if one does.
  public var hint: String?
  /// What is allowed instead, if that is a short list.
  public var allowed: [String]
  /// The version that was asked for, if that is what is wrong.
  public var requested: String?

  /// Creates an error.
  public init(
    _ reason: Reason,
    _ message: String,
    limit: Int? = nil,
    hint: String? = nil,
    allowed: [String] = [],
    requested: String? = nil
  ) {
    self.reason = reason
    self.message = message
    self.limit = limit
    self.hint = hint
    self.allowed = allowed
    self.requested = requested
  }

  /// The sentence.
  public var description: String { message }

  /// Writes the error as the wire's error object.
  public func write(to json: inout JSONText) {
    json.object { json in
      json.key("code")
      json.value(reason.code)
      json.key("data")
      json.object { json in
        if !allowed.isEmpty, reason != .unsupportedVersion {
          json.key("allowed")
          json.array(allowed)
        }
        if let hint {
          json.key("hint")
          json.value(hint)
        }
        if let limit {
          json.key("limit")
          json.value(limit)
        }
        json.key("reason")
        json.value(reason.rawValue)
        if let requested {
          json.key("requested")
          json.value(requested)
        }
        if reason == .unsupportedVersion {
          json.key("supported")
          json.array(allowed)
        }
      }
      json.key("message")
      json.value(message)
    }
  }
}
