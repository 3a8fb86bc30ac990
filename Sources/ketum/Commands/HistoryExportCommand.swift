public import ArgumentParser
import Conversation
public import TerminalChat

extension ExportFormat: ExpressibleByArgument {}

/// `ketum history export`: kept sessions for people and programs.
struct HistoryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write kept sessions as Markdown, JSON or CSV, by default all of them."
  )

  @Option(help: ArgumentHelp("md, json or csv.", valueName: "format"))
  var format: ExportFormat = .markdown

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a new file, 0600, instead of standard output.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Replace a file that is there.")
  var force = false

  @Argument(help: ArgumentHelp("The ids, or their first digits.", valueName: "id"))
  var ids: [String] = []

  func run() throws {
    let history = try KeptHistory()
    let sessions = ids.isEmpty ? try history.sessions(limit: .max) : try ids.map(history.find)
    let exported = try sessions.map {
      ExportedSession(id: $0.id, startedAt: $0.startedAt, turns: try history.turns(of: $0.id))
    }
    let text = format.text(sessions: exported, version: Ketum.version)
    guard let output, output != "-" else { return Output.standard.write(text) }
    do { try PrivateFile.write(text, to: output, replaces: force) } catch {
      throw Failure(.cannotCreate, error.description)
    }
  }
}
