import ArgumentParser
import ChatProtocol
import Conversation
import KetumClient
import TerminalChat

/// `ketum status`: how a server fares.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show how the server fares; end with 69 when none answers."
  )

  @Option(help: ArgumentHelp("Ask the server at this path.", valueName: "path"))
  var socket: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() async throws {
    let health = try await ServerLink.health(at: socket)
    if json { return Output.standard.line(String(decoding: health.bytes, as: UTF8.self)) }
    for member in health.members ?? [] {
      let value = member.value.string ?? String(decoding: member.value.bytes, as: UTF8.self)
      Output.standard.line("\(member.name): \(value)")
    }
  }
}

/// Reaches the server of this user.
enum ServerLink {
  /// A connection to the server at the path, or at the usual one.
  static func connect(to path: String?) async throws -> KetumClient {
    do {
      return try await KetumClient.connect(to: path ?? ProgramEnvironment.paths.socket)
    } catch {
      throw Failure(error)
    }
  }

  /// What the server says about itself.
  static func health(at path: String?) async throws -> JSONValue {
    let client = try await connect(to: path)
    do {
      let health = try await client.call("server.health")
      await client.close()
      return health
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  init(_ error: ClientError) {
    let code: Code =
      switch error {
      case .noServer, .closed: .unavailable
      case .refused(_, "not-permitted", _): .noPermission
      case .refused(_, "too-many-connections", _), .refused(_, "busy", _): .busy
      case .refused: .failed
      case .badReply: .failed
      }
    self.init(code, error.description)
  }
}
