import BuiltInContent
import Conversation
import Diagnostics
import Testing

@testable import TranscriptTesting

/// The conversations in Transcripts, on the content in the program.
struct CorpusTests {
  static let folder: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return (parts + ["Transcripts"]).joined(separator: "/")
  }()
  static let files = TranscriptFiles.read([folder])
  static let assistant = Result { Assistant(content: try BuiltInContent.load()) }

  @Test func `every transcript can be read and is formatted`() {
    for finding in Self.files.findings { Self.record(finding.description, at: finding.location) }
    for transcript in Self.files.transcripts {
      let (again, _) = TranscriptParser.parse(transcript.formatted, file: transcript.file)
      let isFormatted = transcript.lines.map(\.content) == again.lines.map(\.content)
      guard !isFormatted else { continue }
      Self.record("\(transcript.file) is not formatted", at: transcript.location(line: 1))
    }
  }

  @Test func `every transcript says why it is there`() {
    for transcript in Self.files.transcripts {
      let says = transcript.lines.contains { line in
        if case .comment(let text) = line.content { text.hasPrefix("Why: ") } else { false }
      }
      if !says { Self.record("no line '# Why: …'", at: transcript.location(line: 1)) }
    }
  }

  @Test func `every name in a check is there`() throws {
    let ground = Ground(content: try Self.assistant.get().content)
    for finding in Self.files.transcripts.flatMap({ $0.unknownNames(in: ground) }) {
      Self.record(finding.description, at: finding.location)
    }
  }

  @Test(arguments: files.transcripts.map(\.file))
  func `a conversation goes as written`(file: String) async throws {
    let transcript = try #require(Self.files.transcripts.first { $0.file == file })
    let result = await TranscriptRunner(try Self.assistant.get()).run(transcript)
    for failure in result.failures {
      Self.record(
        PlainReport.lines(for: failure).joined(separator: "\n"),
        at: failure.location
      )
    }
  }

  private static func record(_ problem: String, at place: Diagnostics.SourceLocation) {
    Issue.record(
      Comment(rawValue: problem),
      sourceLocation: Testing.SourceLocation(
        fileID: "TranscriptTestingTests/Transcripts",
        filePath: place.file,
        line: place.line,
        column: place.column
      )
    )
  }
}
