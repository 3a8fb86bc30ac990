import ArgumentParser
import Conversation
import TerminalChat

/// `ketum history show`: one session with its answers.
struct HistoryShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a kept session, by default the last one."
  )

  @OptionGroup var display: DisplayOptions

  @Argument(help: ArgumentHelp("The id, or its first digits.", valueName: "id"))
  var id: String?

  func run() throws {
    let history = try KeptHistory()
    guard let session = try id.map(history.find) ?? history.sessions(limit: 1).first else {
      throw Failure(.noInput, "nothing is kept.")
    }
    let turns = try history.turns(of: session.id)
    let style = try display.traits(of: .standard).style
    Output.standard.line(HistoryText.line(session, turns: turns.count))
    for turn in turns {
      let text = turn.reply?.text ?? "(\(turn.route), \(turn.at))"
      Output.standard.line("\nyou> " + HistoryText.question(of: turn) + "\n\n" + style.shown(text))
    }
  }
}
