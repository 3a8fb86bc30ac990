import ArgumentParser
import Conversation
import TerminalChat

/// `ketum history search`: the turns that hold words.
struct HistorySearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find the kept turns that hold all the words."
  )

  @Option(help: ArgumentHelp("Show at most this many.", valueName: "count"))
  var limit = 100

  @Argument(help: ArgumentHelp("The words, or how they begin.", valueName: "words"))
  var words: [String]

  func run() throws {
    let found = try KeptHistory().search(words.joined(separator: " "), limit: limit)
    for turn in found { Output.standard.line(HistoryText.found(turn)) }
  }
}
