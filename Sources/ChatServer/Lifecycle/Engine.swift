import ChatProtocol
import Conversation
import NIOCore
import NIOPosix

/// The event loops with their shards, shared by the server on a socket and the one on stdio.
struct Engine: Sendable {
  let configuration: ServerConfiguration
  let group: MultiThreadedEventLoopGroup
  let thread: NIOThreadPool
  let ring: ShardRing
  let registry: NIOLoopBound<ConnectionRegistry>

  init(
    _ configuration: ServerConfiguration,
    assistant: Assistant,
    store: (any HistoryStore)?
  ) async throws {
    self.configuration = configuration
    group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, configuration.loops))
    thread = NIOThreadPool(numberOfThreads: 1)
    thread.start()
    var shards: [NIOLoopBound<Shard>] = []
    for (index, loop) in group.makeIterator().enumerated() {
      let thread = thread
      shards.append(
        try await loop.submit {
          let shard = Shard(
            index: index,
            eventLoop: loop,
            configuration: configuration,
            assistant: assistant,
            store: store,
            thread: thread
          )
          return NIOLoopBound(shard, eventLoop: loop)
        }.get()
      )
    }
    let ring = ShardRing(shards: shards)
    self.ring = ring
    for shard in shards {
      try await shard.eventLoop.submit {
        shard.value.ring = ring
        shard.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { _ in
          shard.value.tick()
        }
      }.get()
    }
    let first = shards[0].eventLoop
    registry = try await first.submit {
      NIOLoopBound(ConnectionRegistry(limits: configuration.facts.limits), eventLoop: first)
    }.get()
  }

  private var doorman: Doorman {
    Doorman(ring: ring, registry: registry, configuration: configuration)
  }

  /// Takes connections on a socket that listens.
  func open(descriptor: Int32) async throws -> any Channel {
    let doorman = doorman
    return try await ServerBootstrap(group: group)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(AcceptBackoffHandler())
        }
      }
      .serverChannelOption(.backlog, value: 512)
      .childChannelInitializer { channel in doorman.receive(channel) }
      .childChannelOption(.autoRead, value: false)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelOption(.maxMessagesPerRead, value: 1)
      .childChannelOption(
        .recvAllocator,
        value: AdaptiveRecvByteBufferAllocator(minimum: 1024, initial: 4096, maximum: 65_536)
      )
      .childChannelOption(
        .writeBufferWaterMark,
        value: ChannelOptions.Types.WriteBufferWaterMark(low: 65_536, high: 262_144)
      )
      .withBoundSocket(descriptor)
      .get()
  }

  /// Loads content on the thread for slow work, and answers from it from then on.
  func reload(_ load: @escaping @Sendable () throws -> Assistant) async throws {
    let assistant = try await thread.runIfActive(load)
    for shard in ring.shards {
      try await shard.eventLoop.submit {
        shard.value.use(assistant)
        shard.value.reloads += 1
        shard.value.troubles.remove("content")
      }.get()
    }
  }

  /// Lets health say that the last load failed.
  func noteFailedReload() async {
    // The loop runs until `stop`, which comes after the last reload.
    _ = try? await ring.gather(on: ring.shards[0].eventLoop) {
      $0.troubles.insert("content").inserted
    }.get()
  }

  /// Answers what was read, closes all connections and ends the threads.
  func stop() async {
    let loop = ring.shards[0].eventLoop
    _ = try? await ring.gather(on: loop) { shard in
      shard.isStopping = true
      for connection in shard.connections.values { connection.stop() }
    }.get()
    let end = ContinuousClock.now + .seconds(configuration.stopSeconds)
    while ContinuousClock.now < end {
      let counts = (try? await ring.gather(on: loop) { $0.openWork }.get()) ?? []
      if counts.allSatisfy({ $0 == 0 }) { break }
      // Nothing tells when the last reply is out, so it is looked for; cancellation hurries it.
      try? await Task.sleep(for: .milliseconds(10))
    }
    // Threads that can't be joined end with the process.
    try? await group.shutdownGracefully()
    try? await thread.shutdownGracefully()
  }
}

extension Shard {
  /// Connections and writes that are not finished.
  fileprivate var openWork: Int { connections.count + (commit?.isEmpty ?? true ? 0 : 1) }
}
