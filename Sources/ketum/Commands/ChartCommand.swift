import ArgumentParser
import Conversation
import Diagnostics
import Safety
import TerminalChat

/// `ketum chart`: a table made of the sources.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Show a chart of what the sources say.",
    discussion: "The charts are: \(SafetyPolicy.chartNames.joined(separator: ", "))."
  )

  @OptionGroup var engine: EngineOptions
  @OptionGroup var display: DisplayOptions

  @Argument(
    help: ArgumentHelp("The name of the chart.", valueName: "name"),
    completion: .list(SafetyPolicy.chartNames)
  )
  var name: String

  func run() throws {
    let policy = try engine.assistant().policy
    guard let exhibit = policy.exhibit(.chart(name.lowercased()), day: try engine.context().day)
    else {
      let near = nearestName(to: name, among: SafetyPolicy.chartNames)
      let hint = near.map { " Did you mean \($0)?" } ?? ""
      let names = SafetyPolicy.chartNames.joined(separator: ", ")
      throw Failure(.usage, "there is no chart \(name).\(hint) The charts are: \(names).")
    }
    let style = try display.traits(of: .standard).style
    Output.standard.line(ExhibitRendering(style: style).text(for: exhibit))
  }
}
