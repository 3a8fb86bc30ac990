import ChatProtocol
import NIOCore
import NIOPosix

/// A client that sends any bytes and reads lines, as a hostile or broken program would.
struct RawClient: Sendable {
  private final class LineHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let lines: AsyncStream<[UInt8]>.Continuation
    private var rest: [UInt8] = []

    init(_ lines: AsyncStream<[UInt8]>.Continuation) { self.lines = lines }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      rest += Array(unwrapInboundIn(data).readableBytesView)
      while let end = rest.firstIndex(of: 0x0A) {
        lines.yield(Array(rest[..<end]))
        rest.removeFirst(end + 1)
      }
    }

    func channelInactive(context: ChannelHandlerContext) { lines.finish() }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }
  }

  private let channel: any Channel
  private let lines: AsyncStream<[UInt8]>

  static func connect(to path: String, reads: Bool = true) async throws -> RawClient {
    let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self)
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.autoRead, value: reads)
      .channelOption(.allowRemoteHalfClosure, value: false)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(LineHandler(continuation))
        }
      }
      .connect(unixDomainSocketPath: path)
      .get()
    return RawClient(channel: channel, lines: stream)
  }

  func send(_ text: String) async throws { try await send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) async throws {
    try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
  }

  /// Says that nothing more will be sent.
  func finish() async throws { try await channel.close(mode: .output) }

  func close() async {
    // It may be closed already.
    try? await channel.close()
  }

  /// The next line; `nil` when the server has closed.
  func line() async -> [UInt8]? {
    var iterator = lines.makeAsyncIterator()
    return await iterator.next()
  }

  /// The next line as a value.
  func reply() async throws -> JSONValue? {
    guard let line = await line() else { return nil }
    return try JSONParser.parse(line, depthLimit: 64)
  }

  /// Lines up to the dot that ends an answer in words.
  func answer() async -> String? {
    var text: [String] = []
    while let line = await line() {
      if line == [0x2E] { return text.joined(separator: "\n") }
      text.append(String(decoding: line, as: UTF8.self))
    }
    return nil
  }
}
