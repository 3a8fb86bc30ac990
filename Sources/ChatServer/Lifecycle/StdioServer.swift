import ChatProtocol
public import Conversation
import Glibc
import NIOCore
import NIOPosix

/// Answers one host on standard input and output, until its input ends.
public struct StdioServer: Sendable {
  private let configuration: ServerConfiguration
  private let assistant: Assistant
  private let store: (any HistoryStore)?

  /// Creates a server for one host; without a store, sessions live in memory.
  public init(
    configuration: ServerConfiguration,
    assistant: Assistant,
    store: (any HistoryStore)? = nil
  ) {
    var own = configuration
    own.loops = 1
    own.stopSeconds = 2
    own.facts.allowsText = false
    self.configuration = own
    self.assistant = assistant
    self.store = store
  }

  /// Serves the two descriptors, which are closed at the end.
  public func run(input: Int32 = 0, output: Int32 = 1) async throws {
    let engine = try await Engine(configuration, assistant: assistant, store: store)
    let channel = try await engine.open(input: input, output: output)
    // How the stream ended makes no difference: the host is gone.
    try? await channel.closeFuture.get()
    await engine.stop()
  }
}

extension Engine {
  /// Serves one peer, this process's own user, on two descriptors.
  func open(input: Int32, output: Int32) async throws -> any Channel {
    let shard = ring.shards[0]
    return try await NIOPipeBootstrap(group: group)
      .channelOption(.autoRead, value: false)
      .channelOption(.allowRemoteHalfClosure, value: true)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let handler = ConnectionHandler(
            shard: shard.value,
            peer: .own,
            allowsText: false,
            allocator: channel.allocator,
            onClose: {}
          )
          try channel.pipeline.syncOperations.addHandler(handler)
        }
      }
      .takingOwnershipOfDescriptors(input: input, output: output)
      .get()
  }
}
