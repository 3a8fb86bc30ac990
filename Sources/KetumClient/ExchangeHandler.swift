import ChatProtocol
import Conversation
import NIOCore

/// A request on its way out, and where its result goes.
struct OutgoingRequest: Sendable {
  let method: String
  let params: [JSONMember]
  let promise: EventLoopPromise<JSONValue>
}

/// Sends requests and hands each reply to the request it belongs to; replies come in order.
final class ExchangeHandler: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = OutgoingRequest
  typealias OutboundOut = ByteBuffer

  private var waiting = CircularBuffer<EventLoopPromise<JSONValue>>()
  private var nextID = 1
  private var firstID = 1
  private var bytes = ByteBuffer()
  private var scanned = 0
  private var isClosed = false

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let request = unwrapOutboundIn(data)
    guard !isClosed else {
      promise?.fail(ClientError.closed)
      return
    }
    waiting.append(request.promise)
    let line = RPCWriter.request(
      .integer(nextID),
      method: request.method,
      params: request.params
    )
    nextID += 1
    context.write(wrapOutboundOut(ByteBuffer(bytes: line)), promise: promise)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var more = unwrapInboundIn(data)
    bytes.discardReadBytes()
    bytes.writeBuffer(&more)
    while let line = nextLine() {
      guard take(line) else { return fail(ClientError.badReply, context) }
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    fail(ClientError.closed, context)
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    fail(ClientError.closed, context)
  }

  private func nextLine() -> [UInt8]? {
    let view = bytes.readableBytesView
    guard let end = view[(view.startIndex + scanned)...].firstIndex(of: 0x0A) else {
      scanned = view.count
      return nil
    }
    scanned = 0
    let line = bytes.readBytes(length: end - view.startIndex)
    bytes.moveReaderIndex(forwardBy: 1)
    return line
  }

  /// Hands a reply on; says whether it was one.
  private func take(_ line: [UInt8]) -> Bool {
    let reply: JSONValue
    do { reply = try JSONParser.parse(line, depthLimit: 64) } catch { return false }
    let refusal = reply["error"].map { error in
      ClientError.refused(
        code: error["code"]?.integer ?? 0,
        reason: error["data"]?["reason"]?.string ?? "",
        message: error["message"]?.string ?? ""
      )
    }
    // An error without an id concerns the connection: whoever waits is told.
    if reply["id"] == .null, let refusal {
      let all = waiting
      waiting.removeAll()
      for promise in all { promise.fail(refusal) }
      isClosed = true
      return true
    }
    guard reply["id"]?.integer == firstID, let promise = waiting.popFirst() else { return false }
    firstID += 1
    if let result = reply["result"] {
      promise.succeed(result)
    } else {
      promise.fail(refusal ?? .badReply)
    }
    return true
  }

  private func fail(_ error: ClientError, _ context: ChannelHandlerContext) {
    isClosed = true
    let all = waiting
    waiting.removeAll()
    for promise in all { promise.fail(error) }
    context.close(promise: nil)
  }
}
