import Conversation
import Knowledge
import TerminalChat
import TranscriptTesting

/// Rewrites the exact replies of transcripts and shows what changes.
struct Acceptance {
  private let results: [TranscriptResult]

  init(_ results: [TranscriptResult]) { self.results = results }

  func write() throws {
    for change in results.compactMap(TranscriptChange.accepting) {
      try TestCommand.write(change.text, to: change.file)
      for difference in change.differences { Output.standard.line("accepted \(difference)") }
    }
  }
}

/// Writes down a conversation whose questions come on standard input.
struct TranscriptRecording {
  private let assistant: Assistant
  private let engine: EngineOptions

  init(_ assistant: Assistant, engine: EngineOptions) {
    self.assistant = assistant
    self.engine = engine
  }

  func run() async throws {
    let context = try engine.context()
    var setting = Transcript.Setting()
    setting.today = context.day
    setting.region = context.region
    var talk = AssistantConversation(assistant, setting: setting)
    var heard: [Heard] = []
    while let line = readLine() {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      heard.append(try await talk.hear(Transcript.Wording(line)))
    }
    let text = TranscriptRecorder.text(
      of: heard,
      title: "A recorded conversation",
      today: context.day.description,
      region: context.region
    )
    Output.standard.line(String(text.dropLast()))
  }
}
