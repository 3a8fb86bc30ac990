import BuiltInContent
import ChatProtocol
import ChatServer
import Conversation
import FoundationEssentials
import KetumClient
import Knowledge
import Logging
import NIOPosix

/// A server in a folder of its own, for the time of one test.
struct TestServer: Sendable {
  /// How the server of a test differs from the usual one.
  struct Setup: Sendable {
    var limits = Limits()
    var allowsText = true
    var store: (any HistoryStore)?
    var place: ChatServer.Place?
    var notifier = ServiceNotifier([:])
    var reloads = AsyncStream<Void> { $0.finish() }
    var reload: @Sendable () throws -> Assistant = { throw Missing() }
  }

  struct Missing: Error {}

  let path: String

  /// Starts a server, runs the closure, and stops the server.
  static func run(
    _ setup: Setup = Setup(),
    folder: String? = nil,
    _ body: @escaping @Sendable (TestServer) async throws -> Void
  ) async throws {
    let folder = try folder ?? TemporaryFolder.make()
    defer { TemporaryFolder.remove(folder) }
    let path = folder + "/k/ketum.sock"
    let (ready, announce) = AsyncStream.makeStream(of: Void.self)
    let server = try server(setup, path: path) { announce.yield() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await server.run()
        announce.finish()
      }
      group.addTask {
        var iterator = ready.makeAsyncIterator()
        guard await iterator.next() != nil else { throw Missing() }
        try await body(TestServer(path: path))
      }
      // Whichever ends first, the other one is of no use any more.
      _ = try await group.next()
      group.cancelAll()
      while try await group.next() != nil {}
    }
  }

  static func server(
    _ setup: Setup,
    path: String,
    onReady: @escaping @Sendable () -> Void = {}
  ) throws -> ChatServer {
    guard let day = Day(year: 2026, month: 11, day: 24) else { throw Missing() }
    let facts = ServerFacts(
      version: "1.2.3",
      limits: setup.limits,
      allowsText: setup.allowsText,
      hasHistory: setup.store != nil
    )
    return ChatServer(
      configuration: ServerConfiguration(facts: facts) { day },
      place: setup.place ?? .path(path),
      assistant: Assistant(content: try BuiltInContent.load()),
      store: setup.store,
      notifier: setup.notifier,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      reloadRequests: setup.reloads,
      reload: setup.reload,
      onReady: onReady
    )
  }

  static func stdio() throws -> StdioServer {
    guard let day = Day(year: 2026, month: 11, day: 24) else { throw Missing() }
    return StdioServer(
      configuration: ServerConfiguration(facts: ServerFacts(version: "1.2.3")) { day },
      assistant: Assistant(content: try BuiltInContent.load())
    )
  }

  func client() async throws -> KetumClient { try await KetumClient.connect(to: path) }

  func raw() async throws -> RawClient { try await RawClient.connect(to: path) }
}

/// Folders that no other test has.
enum TemporaryFolder {
  static func make() throws -> String {
    let bits = UInt64.random(in: .min ... .max)
    let path = "/tmp/ketum-test-" + String(bits, radix: 36)
    try FileManager.default.createDirectory(
      atPath: path,
      withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700]
    )
    return path
  }

  static func remove(_ path: String) {
    // A folder that stays behind fails nothing.
    try? FileManager.default.removeItem(atPath: path)
  }
}
