public import ArgumentParser
public import TerminalChat

extension TerminalTraits.When: ExpressibleByArgument {}

/// How output looks.
struct DisplayOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Use colours: auto, always or never.", valueName: "when"))
  var color: TerminalTraits.When = .auto

  @Option(help: ArgumentHelp("Link source marks: auto, always or never.", valueName: "when"))
  var hyperlinks: TerminalTraits.When = .auto

  @Option(help: ArgumentHelp("Wrap at this many columns, or none.", valueName: "columns"))
  var width: String?

  @Flag(help: "Add spoken labels and turn tables into lines (or KETUM_ACCESSIBLE=1).")
  var accessible = false

  mutating func validate() throws { _ = try chosenWidth() }

  /// What is known of an output, with the options.
  func traits(of output: Output) throws -> TerminalTraits {
    var traits = TerminalTraits(
      isTerminal: output.isTerminal,
      columns: LineEditor.columns(of: output.descriptor),
      environment: ProgramEnvironment.variables
    )
    traits.colour = color
    traits.hyperlinks = hyperlinks
    traits.width = try chosenWidth()
    traits.isAccessible = accessible
    return traits
  }

  private func chosenWidth() throws -> TerminalTraits.Width? {
    guard let width else { return nil }
    if width == "none" { return TerminalTraits.Width.none }
    guard let columns = Int(width), columns > 0 else {
      throw ValidationError("--width is a number of columns, or none.")
    }
    return .columns(columns)
  }
}
