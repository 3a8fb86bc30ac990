import ArgumentParser
import ChatProtocol
import ChatServer
import Conversation

/// `ketum mcp`: answers one host of the Model Context Protocol.
struct MCPCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Answer a host of the Model Context Protocol on standard input and output.",
    discussion: """
      Example, in the settings of a host:
        {"command": "ketum", "args": ["mcp"]}

      A session is kept on disk only when the host opens one with keep "disk". Without a session \
      no amount is named.
      """
  )

  @OptionGroup var engine: EngineOptions

  @Flag(help: "Let the host forget sessions.")
  var allowForget = false

  @Flag(help: "Keep no session on disk, also when the host asks for it.")
  var noHistory = false

  func run() async throws {
    let context = try engine.context()
    let facts = ServerFacts(
      version: Ketum.version,
      allowsText: false,
      allowsForget: allowForget,
      hasHistory: !noHistory
    )
    var configuration = ServerConfiguration(facts: facts) { [engine] in
      // A day that was named once can be read again.
      (try? engine.context().day) ?? context.day
    }
    configuration.region = context.region
    let store = noHistory ? nil : HistoryAccess.open(ProgramEnvironment.paths).store
    try await StdioServer(
      configuration: configuration,
      assistant: try engine.assistant(),
      store: store
    ).run()
  }
}
