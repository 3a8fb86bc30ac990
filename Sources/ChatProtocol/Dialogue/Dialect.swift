public import Conversation

/// The protocol of one connection: JSON or plain text, decided by its first byte and kept.
public struct Dialect: Sendable {
  /// What a line asks the server to do.
  public enum Step: Sendable {
    /// Nothing.
    case nothing
    /// Do the call and answer in the envelope.
    case run(Call, Envelope)
    /// Send the bytes.
    case reply([UInt8])
    /// Send the bytes and close.
    case close([UInt8])
  }

  private enum State {
    case undecided
    case json
    case text(TextDialogue)
  }

  private var state: State
  private let limits: Limits

  /// Creates the protocol of a new connection; without text, all lines are read as JSON.
  public init(limits: Limits, allowsText: Bool) {
    self.limits = limits
    state = allowsText ? .undecided : .json
  }

  /// What to do with a line, which came without its end.
  public mutating func receive(
    _ line: [UInt8],
    from responder: Responder,
    at context: TurnContext
  ) -> Step {
    let blanks: [UInt8] = [0x20, 0x09, 0x0D]
    guard let first = line.first(where: { !blanks.contains($0) }) else { return blankLine() }
    switch state {
    case .json: return request(line, from: responder)
    case .text(var dialogue):
      let step = dialogue.receive(line, from: responder, at: context)
      state = .text(dialogue)
      return step
    case .undecided:
      if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
        state = .json
      } else if TextDialogue.isHTTP(line) {
        return .close(TextDialogue.notHTTP)
      } else {
        state = .text(TextDialogue())
      }
      return receive(line, from: responder, at: context)
    }
  }

  /// What to say when a line is too long, before closing.
  public func lineTooLong() -> [UInt8] {
    farewell(
      ProtocolError(
        .lineTooLong,
        "A line may have at most \(limits.lineBytes) bytes: the connection is closed.",
        limit: limits.lineBytes
      )
    )
  }

  /// What to say before closing.
  public func farewell(_ error: ProtocolError) -> [UInt8] {
    if case .text = state { return TextDialogue.framed(error.message) }
    return RPCWriter.error(.unknown, error)
  }

  private func blankLine() -> Step {
    if case .text = state { return .reply(TextDialogue.framed(TextDialogue.emptyLine)) }
    return .nothing
  }

  private func request(_ line: [UInt8], from responder: Responder) -> Step {
    switch RPCRequest.read(line, depthLimit: limits.depth) {
    case .failure(let refusal): return .reply(RPCWriter.error(refusal.id, refusal.error))
    case .success(let request):
      // A notification wants no reply, and nothing here is worth doing without one.
      guard let id = request.id else { return .nothing }
      if MCPDesk.isMethod(request.method) {
        return MCPDesk.step(for: request, id: id, from: responder)
      }
      do {
        return .run(try CallDecoder.call(request.method, request.params), .rpc(id))
      } catch {
        return .reply(RPCWriter.error(id, error))
      }
    }
  }
}
