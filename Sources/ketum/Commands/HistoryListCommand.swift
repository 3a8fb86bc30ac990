import ArgumentParser
import Conversation
import TerminalChat

/// `ketum history list`: the kept sessions, the latest first.
struct HistoryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the kept sessions, the latest first (default)."
  )

  @Option(help: ArgumentHelp("Show at most this many.", valueName: "count"))
  var limit = 100

  func run() throws {
    let history = try KeptHistory()
    for session in try history.sessions(limit: limit) {
      let turns = try history.turns(of: session.id)
      Output.standard.line(HistoryText.line(session, turns: turns.count))
    }
  }
}
