import ChatProtocol
public import Conversation
import Glibc
public import Logging
import NIOCore
import NIOPosix
public import ServiceLifecycle

/// Answers programs and people on a Unix socket, until it is told to stop.
public struct ChatServer: Service {
  /// Where the server listens.
  public enum Place: Sendable, Equatable {
    /// At a path, with a lock beside it.
    case path(String)
    /// On the socket that systemd passed on, in the environment that says so.
    case inherited([String: String])
  }

  private let configuration: ServerConfiguration
  private let place: Place
  private let assistant: Assistant
  private let store: (any HistoryStore)?
  private let notifier: ServiceNotifier
  private let logger: Logger
  private let reload: @Sendable () throws -> Assistant
  private let reloadRequests: AsyncStream<Void>
  private let onReady: @Sendable () -> Void

  /// Creates a server.
  ///
  /// - Parameters:
  ///   - configuration: how it is set up.
  ///   - place: where it listens.
  ///   - assistant: what answers first.
  ///   - store: keeps sessions on disk; without one only memory keeps them.
  ///   - notifier: tells systemd how the service fares.
  ///   - logger: takes what operators need to know, never a word of a question.
  ///   - reloadRequests: yields when content is to be loaded anew.
  ///   - reload: loads content; when it throws, the old one stays.
  ///   - onReady: runs once connections are taken.
  public init(
    configuration: ServerConfiguration,
    place: Place,
    assistant: Assistant,
    store: (any HistoryStore)? = nil,
    notifier: ServiceNotifier = ServiceNotifier([:]),
    logger: Logger,
    reloadRequests: AsyncStream<Void> = AsyncStream { $0.finish() },
    reload: @escaping @Sendable () throws -> Assistant,
    onReady: @escaping @Sendable () -> Void = {}
  ) {
    self.configuration = configuration
    self.place = place
    self.assistant = assistant
    self.store = store
    self.notifier = notifier
    self.logger = logger
    self.reloadRequests = reloadRequests
    self.reload = reload
    self.onReady = onReady
  }

  /// Serves until graceful shutdown or cancellation; throws `ServerError` when it can't start.
  public func run() async throws {
    raiseDescriptorLimit()
    let socket = try listen()
    let engine = try await Engine(configuration, assistant: assistant, store: store)
    let door = try await engine.open(descriptor: socket.descriptor)
    notifier.tell("READY=1\nSTATUS=answering")
    logger.info("ready", metadata: ["loops": "\(engine.ring.shards.count)"])
    onReady()
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await reloadOnRequest(engine) }
      group.addTask { await keepAlive() }
      // Cancellation ends the wait too; both ways lead to the same end.
      try? await gracefulShutdown()
      group.cancelAll()
    }
    notifier.tell("STOPPING=1")
    logger.info("stopping")
    try? await door.close()
    socket.remove()
    await engine.stop()
    logger.info("stopped")
  }

  private func listen() throws(ServerError) -> ListeningSocket {
    switch place {
    case .path(let path): return try ListeningSocket.make(at: path)
    case .inherited(let environment):
      guard let socket = ListeningSocket.inherited(environment) else {
        throw .system(doing: "take the socket of", path: "systemd", cause: "none was passed")
      }
      return socket
    }
  }

  private func reloadOnRequest(_ engine: Engine) async {
    for await _ in reloadRequests {
      do {
        try await engine.reload(reload)
        logger.info("content loaded anew")
      } catch {
        await engine.noteFailedReload()
        logger.error("content not loaded, the old one stays", metadata: ["cause": "\(error)"])
      }
    }
  }

  private func keepAlive() async {
    guard let seconds = notifier.watchdogSeconds else { return }
    while !Task.isCancelled {
      notifier.tell("WATCHDOG=1")
      // Cancellation ends the sleep early, and the loop with it.
      try? await Task.sleep(for: .seconds(seconds))
    }
  }

  /// As many descriptors as the system allows, for as many connections.
  private func raiseDescriptorLimit() {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 65_536)
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}

extension ChatServer: CustomStringConvertible {
  /// A name; the service group writes its services to the log, and all content with them.
  public var description: String { "ChatServer" }
}
