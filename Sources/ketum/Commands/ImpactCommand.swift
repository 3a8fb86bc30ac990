import ArgumentParser
import Conversation
import Diagnostics
import TerminalChat
import TranscriptTesting

/// `ketum impact`: what a change of content does to replies.
struct ImpactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Show which replies differ from those of another copy of the content.",
    discussion: """
      Example:
        git worktree add ../before HEAD
        ketum impact --content . --against ../before

      It puts the turns of the transcripts and the example sentences of the intents to both, and \
      groups the replies whose topic, route, caveats or words change.
      """
  )

  @OptionGroup var engine: EngineOptions

  @Option(
    help: ArgumentHelp("The folder with the other Intents and Knowledge.", valueName: "dir")
  )
  var against: String

  @Argument(help: ArgumentHelp("Transcripts; Transcripts without any.", valueName: "path"))
  var paths: [String] = []

  func run() async throws {
    var other = engine
    other.content = against
    let (new, old) = (try engine.assistant(), try other.assistant())
    let folder = (engine.content ?? ".") + "/Intents"
    let transcripts =
      TranscriptFiles.read(paths.isEmpty ? ["Transcripts"] : paths).transcripts
      + Transcript.asking(ExamplePhrases.probes(inFolder: folder))
    let before = await TranscriptRunner(old).run(transcripts)
    let after = await TranscriptRunner(new).run(transcripts)
    Output.standard.line(Impact(from: before, to: after).report)
  }
}
