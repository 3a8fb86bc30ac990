import ArgumentParser
import Conversation
import Diagnostics
import Knowledge
import Safety
import TerminalChat

/// `ketum sources`: what answers rest on.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "List the sources, or show one source or claim by its id."
  )

  @OptionGroup var engine: EngineOptions
  @OptionGroup var display: DisplayOptions

  @Argument(help: ArgumentHelp("The id of a source or a claim.", valueName: "id"))
  var id: String?

  func run() throws {
    let policy = try engine.assistant().policy
    let day = try engine.context().day
    let requests: [ExhibitRequest] = id.map { [.source($0), .claim($0)] } ?? [.sources]
    for request in requests {
      guard let exhibit = policy.exhibit(request, day: day) else { continue }
      let style = try display.traits(of: .standard).style
      return Output.standard.line(ExhibitRendering(style: style).text(for: exhibit))
    }
    let names =
      policy.knowledge.records.sources.map(\.id) + policy.knowledge.records.claims.map(\.id)
    let near = nearestName(to: id ?? "", among: names).map { " Did you mean \($0)?" } ?? ""
    throw Failure(.noInput, "there is no source or claim \(id ?? "").\(near)")
  }
}
