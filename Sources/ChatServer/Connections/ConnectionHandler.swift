import ChatProtocol
import Conversation
import NIOCore

/// One connection: reads lines, has them answered, and sends the replies in order.
final class ConnectionHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// What the connection is doing.
  enum State {
    /// Answers.
    case open
    /// Answers what was read, then closes: the other end has said all, or the server stops.
    case draining
    /// Sends what is there, and closes.
    case closing
  }

  /// How many answers of one connection stand between two looks at the others.
  private static let turnLimit = 32
  private static let sendBytes = 131_072

  let shard: Shard
  let peer: Peer
  let onClose: @Sendable () -> Void
  private var dialect: Dialect
  private var inbox: LineInbox
  private var replies: ReplyQueue
  private var state = State.open
  private var context: ChannelHandlerContext?
  private var isReading = false
  private var isScheduled = false
  private var isInputClosed = false
  private var lastAlone: (answer: String, ask: Ask)?
  /// Since when half a line waits for its rest.
  private var halfLineSince: NIODeadline?
  /// Since when the other end does not read.
  private var blockedSince: NIODeadline?
  private(set) var lastActive = NIODeadline.now()

  init(
    shard: Shard,
    peer: Peer,
    allowsText: Bool,
    allocator: ByteBufferAllocator,
    onClose: @escaping @Sendable () -> Void
  ) {
    self.shard = shard
    self.peer = peer
    self.onClose = onClose
    dialect = Dialect(limits: shard.limits, allowsText: allowsText)
    inbox = LineInbox(limit: shard.limits.lineBytes)
    replies = ReplyQueue(allocator: allocator)
  }

  /// Whether nothing is being read or answered.
  var isIdle: Bool { inbox.isEmpty && replies.count == 0 && blockedSince == nil }

  // MARK: - From the channel

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    shard.connections[ObjectIdentifier(self)] = self
    if context.channel.isActive { read() }
  }

  func channelActive(context: ChannelHandlerContext) {
    read()
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    leave()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { leave() }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    isReading = false
    guard state != .closing else { return }
    lastActive = .now()
    inbox.append(unwrapInboundIn(data))
    answer()
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    isReading = false
    advance()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    blockedSince = context.channel.isWritable ? nil : .now()
    if context.channel.isWritable { advance() }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard case .inputClosed? = event as? ChannelEvent else {
      return context.fireUserInboundEventTriggered(event)
    }
    if state == .open { state = .draining }
    isInputClosed = true
    advance()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // A broken pipe ends this connection and concerns no other.
    context.close(promise: nil)
  }

  // MARK: - From the shard

  /// Says the error and closes.
  func dismiss(_ error: ProtocolError) {
    guard state != .closing else { return }
    replies.add(dialect.farewell(error))
    close()
  }

  /// Answers what was read, says that the server stops, and closes.
  func stop() {
    guard state == .open else { return }
    state = .draining
    advance()
  }

  /// Looks whether the other end has waited too long.
  func tick(_ now: NIODeadline) {
    let limits = shard.limits
    if let since = blockedSince, now - since > .seconds(Int64(limits.unreadSeconds)) {
      context?.close(promise: nil)
    } else if let since = halfLineSince, now - since > .seconds(Int64(limits.halfLineSeconds)) {
      let seconds = limits.halfLineSeconds
      dismiss(
        ProtocolError(
          .deadline,
          "Half a line has waited \(seconds) s for its end: the connection is closed.",
          limit: seconds
        )
      )
    }
  }

  // MARK: - Lines

  private func advance() {
    answer()
    send()
    guard state == .open, inboxIsUsedUp, canAnswer else { return finishIfDone() }
    read()
  }

  private var inboxIsUsedUp = true

  private var canAnswer: Bool {
    state != .closing && replies.count < shard.limits.readAhead && blockedSince == nil
      && context?.channel.isWritable == true
  }

  /// Answers lines until none is left, too many wait, or it is the turn of another connection.
  private func answer() {
    var count = 0
    inboxIsUsedUp = false
    while canAnswer {
      guard count < Self.turnLimit else { return schedule() }
      switch inbox.next() {
      case .line(let line): answer(line)
      case .tooLong:
        inbox.clear()
        replies.add(dialect.lineTooLong())
        return close()
      case .unfinished:
        inboxIsUsedUp = true
        // The last line may lack its end when nothing more can come.
        if isInputClosed, !inbox.isEmpty { answer(inbox.rest()) }
        halfLineSince = inbox.isEmpty ? nil : halfLineSince ?? .now()
        return
      }
      halfLineSince = nil
      count += 1
      if replies.ready.readableBytes > Self.sendBytes { send() }
    }
  }

  private func answer(_ line: [UInt8]) {
    switch dialect.receive(line, from: shard.responder, at: shard.context) {
    case .nothing: break
    case .reply(let bytes): replies.add(bytes)
    case .close(let bytes):
      replies.add(bytes)
      close()
    case .run(let call, let envelope): run(call, in: envelope)
    }
  }

  private func run(_ call: Call, in envelope: Envelope) {
    let limit = shard.limits.replyBytes
    if let outcome = explainOwn(call) {
      return replies.add(envelope.line(for: outcome, limit: limit))
    }
    switch shard.perform(call, for: peer) {
    case .now(let outcome):
      note(call, outcome)
      replies.add(envelope.line(for: outcome, limit: limit))
    case .later(let future):
      let ticket = replies.reserve()
      future.hop(to: shard.eventLoop).assumeIsolated().whenComplete { result in
        let outcome =
          switch result {
          case .success(let outcome): outcome
          case .failure: Outcome.failure(ProtocolError(.internalError, "The server has failed."))
          }
        self.replies.fill(ticket, with: envelope.line(for: outcome, limit: limit))
        self.advance()
      }
    }
  }

  /// Goes on with the next lines after the other connections of the loop had their turn.
  private func schedule() {
    guard !isScheduled else { return }
    isScheduled = true
    shard.eventLoop.assumeIsolated().execute {
      self.isScheduled = false
      self.advance()
    }
  }

  // MARK: - Sending

  private func read() {
    guard !isReading, state == .open else { return }
    isReading = true
    context?.read()
  }

  private func send() {
    guard let context, let bytes = replies.take(allocator: context.channel.allocator) else {
      return
    }
    context.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
  }

  /// Closes once what is still to be sent is out; `tick` closes earlier on one who does not read.
  private func close() {
    state = .closing
    send()
    guard let context else { return }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer())).assumeIsolated().whenComplete { _ in
      context.close(promise: nil)
    }
  }

  private func finishIfDone() {
    guard state == .draining, inboxIsUsedUp, replies.count == 0 else { return }
    if shard.isStopping {
      replies.add(
        dialect.farewell(ProtocolError(.shuttingDown, "The server stops: try again later."))
      )
    }
    close()
  }

  private func leave() {
    guard context != nil else { return }
    context = nil
    state = .closing
    shard.connections[ObjectIdentifier(self)] = nil
    onClose()
  }
}

extension ConnectionHandler {
  /// Remembers a question that stands alone, so that it can be explained on this connection; after
  /// a crisis nothing is remembered.
  private func note(_ call: Call, _ outcome: Outcome) {
    guard case .ask(let ask) = call, ask.session == nil, ask.keep == .none,
      case .reply(let answered) = outcome
    else { return }
    lastAlone = answered.record.route == "crisis" ? nil : (answered.record.answer, ask)
  }

  /// The explanation of the last question that stood alone, if it is what is asked for.
  private func explainOwn(_ call: Call) -> Outcome? {
    guard case .explain(let target) = call, target.session == nil, let lastAlone,
      target.answer == lastAlone.answer
    else { return nil }
    let ask = lastAlone.ask
    do {
      let context = shard.context(of: ask)
      let turn = try shard.responder.turn(ask.text, in: Session(id: nil), at: context)
      return shard.responder.explain(turn.explanation)
    } catch {
      return .failure(error)
    }
  }
}
