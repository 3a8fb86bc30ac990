public import Conversation

/// Who answers a single question: the engine in this process, or a server.
public protocol Answering: Sendable {
  /// The reply to the message.
  func reply(to message: Message, at context: TurnContext) async throws -> ReplyRecord
}

/// The engine in this process, with nothing remembered.
public struct LocalAnswering: Answering {
  private let assistant: Assistant

  /// Creates an answering over an engine.
  public init(assistant: Assistant) { self.assistant = assistant }

  /// The reply to the message as the first of a session without a handle.
  public func reply(
    to message: Message,
    at context: TurnContext
  ) async throws -> ReplyRecord {
    assistant.respond(to: message, in: Session(id: nil), at: context).record
  }
}
