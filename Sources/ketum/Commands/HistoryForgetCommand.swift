import ArgumentParser
import Conversation
import Glibc
import TerminalChat

/// `ketum history forget`: removes kept turns for real.
struct HistoryForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Remove kept sessions or turns for real, and check that they are gone.",
    discussion: "On a terminal it asks once; scripts need --yes."
  )

  @Flag(help: "Remove everything, with the line history.")
  var all = false

  @Option(help: ArgumentHelp("Remove the turns that hold the words.", valueName: "words"))
  var matching: String?

  @Flag(name: .shortAndLong, help: "Don't ask.")
  var yes = false

  @Argument(help: ArgumentHelp("The id of a session, or its first digits.", valueName: "id"))
  var id: String?

  mutating func validate() throws {
    guard [all, matching != nil, id != nil].count(where: { $0 }) == 1 else {
      throw ValidationError("Name one of: a session id, --matching WORDS, --all.")
    }
  }

  func run() throws {
    let history = try KeptHistory()
    let selection: ForgetSelection =
      if let id { .session(try history.find(id).id) } else if let matching {
        .matching(matching)
      } else { .all }
    let (words, questions) = try what(goes: selection, in: history)
    guard try yes || isConfirmed(words) else { return Output.standard.line("Nothing was removed.") }
    let report = try history.forget(selection)
    let lines = LineHistory(path: ProgramEnvironment.paths.lines)
    if all { lines.removeAll() } else { lines.remove(questions) }
    Output.standard.line(ForgetText.of(report))
    guard report.isVerified else { throw ExitCode(Failure.Code.failed.rawValue) }
  }

  private func what(
    goes selection: ForgetSelection,
    in history: KeptHistory
  ) throws -> (words: String, questions: [String]) {
    switch selection {
    case .session(let id), .lastTurn(let id):
      let turns = try history.turns(of: id)
      return ("session \(id) with \(turns.count) turns", turns.compactMap(\.question))
    case .matching(let words):
      let turns = try history.search(words, limit: .max)
      return ("\(turns.count) turns with these words", turns.compactMap(\.question))
    case .all:
      return ("all \(try history.sessions(limit: .max).count) sessions", [])
    }
  }

  private func isConfirmed(_ words: String) throws -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      throw Failure(.usage, "this removes \(words): add --yes.")
    }
    Output.standard.write("This removes \(words) for good. Remove it? (yes/no) ")
    return ["yes", "y"].contains(readLine()?.lowercased() ?? "")
  }
}
