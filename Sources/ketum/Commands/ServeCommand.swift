import ArgumentParser
import ChatProtocol
import ChatServer
import Conversation
import Logging
import ServiceLifecycle
import SessionHistory
import UnixSignals

/// `ketum serve`: answers programs and people on a Unix socket.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Answer programs and people on a Unix socket.",
    discussion: """
      Examples:
        ketum serve
        ketum serve --socket /run/user/1000/kiosk/ketum.sock --no-text
        printf 'does kratom hurt sleep?\\n' | nc -U -N SOCKET

      Send SIGHUP to load --content anew, and SIGTERM to stop. The log on standard error never \
      holds a word of a question.
      """
  )

  @OptionGroup var engine: EngineOptions

  @Option(help: ArgumentHelp("Listen at this path.", valueName: "path"))
  var socket: String?

  @Flag(help: "Refuse lines that are not JSON.")
  var noText = false

  @Flag(help: "Keep no session on disk, also when a caller asks for it.")
  var noHistory = false

  @Flag(help: "Let hosts of the Model Context Protocol forget sessions.")
  var allowForget = false

  @Option(
    name: .customLong("allow-uid"),
    help: ArgumentHelp("Answer this user too; may be repeated.", valueName: "uid")
  )
  var allowedUsers: [UInt32] = []

  @Option(help: ArgumentHelp("Take at most this many connections.", valueName: "count"))
  var maxConnections = 64

  @Option(help: ArgumentHelp("Take at most this many of one user.", valueName: "count"))
  var maxPerUser = 16

  mutating func validate() throws {
    guard maxConnections > 0, maxPerUser > 0 else {
      throw ValidationError("A number of connections is 1 or more.")
    }
  }

  func run() async throws {
    var logger = Logger(label: "ketum") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .info
    let paths = ProgramEnvironment.paths
    let context = try engine.context()
    var configuration = ServerConfiguration(facts: facts) { [engine] in
      // A day that was named once can be read again.
      (try? engine.context().day) ?? context.day
    }
    configuration.region = context.region
    configuration.admission = admission
    let engine = engine
    let server = ChatServer(
      configuration: configuration,
      place: place(paths),
      assistant: try engine.assistant(),
      store: noHistory ? nil : HistoryAccess.open(paths).store,
      notifier: ServiceNotifier(ProgramEnvironment.variables),
      logger: logger,
      reloadRequests: await Self.hangUps(),
      reload: { try engine.assistant() }
    )
    do {
      try await ServiceGroup(
        services: [server],
        gracefulShutdownSignals: [.sigterm, .sigint],
        logger: logger
      ).run()
    } catch let error as ServerError {
      throw Failure(error)
    }
  }

  private var facts: ServerFacts {
    var limits = Limits()
    limits.connections = maxConnections
    limits.connectionsPerUser = maxPerUser
    return ServerFacts(
      version: Ketum.version,
      limits: limits,
      allowsText: !noText,
      allowsForget: allowForget,
      hasHistory: !noHistory
    )
  }

  private var isActivated: Bool { ProgramEnvironment.variables["LISTEN_FDS"] != nil }

  /// A socket that systemd made has the mode and group that its unit says.
  private var admission: ServerConfiguration.Admission {
    isActivated && allowedUsers.isEmpty ? .everybody : .users(allowedUsers)
  }

  private func place(_ paths: StandardPaths) -> ChatServer.Place {
    if let socket { return .path(socket) }
    return isActivated ? .inherited(ProgramEnvironment.variables) : .path(paths.socket)
  }

  private static func hangUps() async -> AsyncStream<Void> {
    let signals = await UnixSignalsSequence(trapping: .sighup)
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let forwarding = Task {
      for await _ in signals { continuation.yield() }
      continuation.finish()
    }
    continuation.onTermination = { _ in forwarding.cancel() }
    return stream
  }
}

extension Failure {
  init(_ error: ServerError) {
    let code: Code =
      switch error {
      case .alreadyRunning: .busy
      case .pathTooLong, .notASocket: .badConfiguration
      case .unsafeFolder: .noPermission
      case .system, .peerUnknown: .failed
      }
    self.init(code, error.description)
  }
}
