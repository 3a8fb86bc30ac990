import ArgumentParser
import KetumClient

/// `ketum ping`: whether a server answers.
struct PingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ping",
    abstract: "End with 0 when a server answers, else with 69."
  )

  @Option(help: ArgumentHelp("Ask the server at this path.", valueName: "path"))
  var socket: String?

  func run() async throws {
    _ = try await ServerLink.health(at: socket)
  }
}
