import ArgumentParser
import Conversation
import TerminalChat

/// `ketum paths`: where things are kept.
struct PathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths",
    abstract: "Print where history, settings and the socket are."
  )

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    let places = ProgramEnvironment.paths.all
    guard json else {
      let width = places.map(\.name.count).max() ?? 0
      for (name, path) in places {
        let space = String(repeating: " ", count: width - name.count + 2)
        Output.standard.line(name + space + VisibleText.cleaned(path))
      }
      return
    }
    var text = JSONText(capacity: 512)
    text.object { text in
      for (name, path) in places {
        text.key(name)
        text.value(path)
      }
    }
    Output.standard.line(text.string)
  }
}
