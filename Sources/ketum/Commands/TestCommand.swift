import ArgumentParser
import Conversation
import Diagnostics
import Foundation
import KetumClient
import TerminalChat
import TranscriptTesting

/// `ketum test`: runs transcripts and checks every reply.
struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run transcripts and check every reply, the promises included.",
    discussion: """
      Examples:
        ketum test                                runs all of Transcripts
        ketum test Transcripts/dose --tag refusal
        ketum test --accept                       rewrites exact replies whose checks pass
        printf 'q1\\nq2\\n' | ketum test --record   writes a transcript

      The whole runs in two processes and the replies must be the same bytes. It ends with 1 when \
      anything fails.
      """
  )

  @OptionGroup var engine: EngineOptions

  @Flag(help: "Rewrite exact replies in turns whose checks pass (refused when CI is set).")
  var accept = false

  @Flag(help: "Write a transcript of the questions on standard input, one a line.")
  var record = false

  @Flag(help: "Print the report as one JSON object.")
  var json = false

  @Option(help: ArgumentHelp("Write a JUnit report, one case a wording.", valueName: "file"))
  var junit: String?

  @Flag(help: "Tell what no transcript reaches; too little of it fails.")
  var coverage = false

  @Option(
    help: ArgumentHelp(
      "Break the content in this many ways and tell which go unnoticed.",
      valueName: "count"
    )
  )
  var mutate: Int?

  @Option(help: ArgumentHelp("Choose other breakages.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Run only transcripts with the tag.", valueName: "tag"))
  var tag: [String] = []

  @Option(help: ArgumentHelp("Run them through the server on a socket.", valueName: "path"))
  var socket: String?

  @Flag(help: .hidden)
  var digest = false

  @Argument(help: ArgumentHelp("Files and folders; Transcripts without any.", valueName: "path"))
  var paths: [String] = []

  mutating func validate() throws {
    if accept, record { throw ValidationError("Give --accept or --record, not both.") }
    if let mutate, mutate < 1 { throw ValidationError("--mutate is a count of one or more.") }
    guard accept, let value = ProgramEnvironment.variables["CI"], !value.isEmpty else { return }
    throw ValidationError("--accept is refused when CI is set: accept at home and commit it.")
  }

  func run() async throws {
    let assistant = try engine.assistant()
    if record { return try await TranscriptRecording(assistant, engine: engine).run() }
    var transcripts = try chosen(for: assistant)
    if socket != nil {
      let count = transcripts.count
      transcripts.removeAll { !$0.runsOnSocket }
      let left = count - transcripts.count
      if left > 0 { Output.errors.line("\(left) transcripts with commands of the chat left out") }
    }
    let runner = try await runner(assistant)
    let results = await runner.run(transcripts)
    if digest { return Output.standard.line(CorpusDigest.text(of: results)) }
    if accept { try Acceptance(results).write() }
    if let junit { try Self.write(JUnitReport.text(of: results), to: junit) }
    var isPassed = TestSummary(results).isPassed
    isPassed = tellCoverage(of: results, assistant) && isPassed
    isPassed = await tellSurvivors(transcripts, assistant) && isPassed
    if socket == nil { isPassed = try isSameElsewhere(results) && isPassed }
    Output.standard.line(json ? JSONReport.text(of: results) : PlainReport.text(of: results))
    if !isPassed { throw ExitCode(Failure.Code.failed.rawValue) }
  }

  // MARK: What is run

  /// The transcripts that the paths and tags name; none is an error.
  private func chosen(for assistant: Assistant) throws -> [Transcript] {
    var files = TranscriptFiles.read(paths.isEmpty ? ["Transcripts"] : paths)
    let ground = Ground(content: assistant.content)
    files.findings += files.transcripts.flatMap { $0.unknownNames(in: ground) }
    for finding in files.findings { Output.errors.line(finding.description) }
    guard !files.hasErrors else {
      throw Failure(.badData, "the transcripts have errors: nothing was run.")
    }
    let chosen = files.transcripts.filter { transcript in
      tag.isEmpty || tag.contains(where: transcript.setting.tags.contains)
    }
    guard !chosen.isEmpty else {
      let tags = Set(files.transcripts.flatMap(\.setting.tags)).sorted()
      throw Failure(
        .noInput,
        "no transcript has the tag \(tag.joined(separator: ", ")); "
          + "there are: \(tags.joined(separator: ", "))."
      )
    }
    return chosen
  }

  private func runner(_ assistant: Assistant) async throws -> TranscriptRunner {
    guard let socket else { return TranscriptRunner(assistant) }
    let client = try await KetumClient.connect(to: socket)
    return TranscriptRunner(ground: Ground(content: assistant.content)) { setting in
      try await SocketConversation(client, setting: setting)
    }
  }

  // MARK: What is told

  private func tellCoverage(of results: [TranscriptResult], _ assistant: Assistant) -> Bool {
    guard coverage else { return true }
    let report = Coverage(of: results, over: Ground(content: assistant.content))
    let folder = engine.content.map { [$0 + "/Intents", $0 + "/Knowledge"] }
    let places = ContentPlaces(folders: folder ?? ["Intents", "Sources/Knowledge/Data"])
    Output.standard.line(report.text(place: places.place(of:)))
    return report.isEnough
  }

  private func tellSurvivors(_ transcripts: [Transcript], _ assistant: Assistant) async -> Bool {
    guard let mutate else { return true }
    let content = assistant.content
    let mutants = MutantMaker.mutants(of: content, count: mutate, seed: seed)
    let run = await MutationRun.run(transcripts, on: content, mutants: mutants)
    Output.standard.line(run.report)
    return run.isEnough
  }

  /// Runs the same transcripts in another process and compares the bytes of all replies.
  private func isSameElsewhere(_ results: [TranscriptResult]) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    var arguments = ["test", "--digest"] + tag.flatMap { ["--tag", $0] }
    if let content = engine.content { arguments += ["--content", content] }
    process.arguments = arguments + ["--"] + paths
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let other = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(),
      as: UTF8.self
    )
    process.waitUntilExit()
    let own = CorpusDigest.text(of: results)
    guard other.split(separator: "\n").first.map(String.init) != own else { return true }
    Output.errors.line("promise same-bytes: another process answers with other bytes")
    return false
  }

  static func write(_ text: String, to path: String) throws {
    do {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw Failure(.cannotCreate, "\(path) can't be written (\(error)).")
    }
  }
}
