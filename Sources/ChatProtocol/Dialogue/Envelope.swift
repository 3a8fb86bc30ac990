import Conversation

/// How the outcome of a call is to be framed.
public enum Envelope: Sendable, Equatable {
  /// As a reply of JSON-RPC.
  case rpc(RequestID)
  /// As the result of a tool of the Model Context Protocol.
  case tool(RequestID, isModern: Bool)

  /// The id that the reply carries.
  public var id: RequestID {
    switch self {
    case .rpc(let id), .tool(let id, _): id
    }
  }

  /// The line that is sent; one that is longer than the limit is an error instead.
  public func line(for outcome: Outcome, limit: Int) -> [UInt8] {
    let line =
      switch self {
      case .rpc(let id): Self.rpcLine(id, outcome)
      case .tool(let id, let isModern): ToolResult.line(id, outcome, isModern: isModern)
      }
    guard line.count > limit else { return line }
    return RPCWriter.error(
      id,
      ProtocolError(
        .replyTooLong,
        "The reply is longer than a line may be: ask for less with \"limit\".",
        limit: limit,
        hint: "limit"
      )
    )
  }

  private static func rpcLine(_ id: RequestID, _ outcome: Outcome) -> [UInt8] {
    switch outcome {
    case .reply(let answered):
      RPCWriter.result(id, capacity: answered.capacity) { answered.write(to: &$0) }
    case .document(let document):
      RPCWriter.result(id, capacity: document.json.count + 64) { $0.raw(bytes: document.json) }
    case .failure(let error): RPCWriter.error(id, error)
    }
  }
}
