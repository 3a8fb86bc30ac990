import Diagnostics

/// A transcript with its exact replies brought up to date.
public struct TranscriptChange: Sendable, Equatable {
  /// The file.
  public var file: String
  /// The whole new text.
  public var text: String
  /// What changes, one entry a turn, with what goes and comes.
  public var differences: [String]

  /// What accepting a result would change; `nil` when that is nothing.
  ///
  /// Only exact lines change, and only in turns where nothing else fails.
  public static func accepting(_ result: TranscriptResult) -> TranscriptChange? {
    let transcript = result.transcript
    var replaced: [Int: [String]] = [:]
    var dropped: Set<Int> = []
    var differences: [String] = []
    for (turn, heard) in zip(transcript.turns, result.heard) {
      guard let exact = turn.exact, !exact.matches(heard.text), isClean(turn, in: result) else {
        continue
      }
      let numbers = lineNumbers(of: exact, in: transcript)
      replaced[exact.firstLine] = exact.updated(for: heard.text)
      dropped.formUnion(numbers.dropFirst())
      let old = exact.lines.joined(separator: "\n")
      let marked = WordDiff.marked(from: old, to: heard.text)
      differences.append("\(transcript.location(line: exact.firstLine)):\n\(marked)")
    }
    guard !replaced.isEmpty else { return nil }
    var text = ""
    for line in transcript.lines where !dropped.contains(line.number) {
      let contents = replaced[line.number].map { $0.map(LineContent.reply) } ?? [line.content]
      for content in contents { text += Transcript.text(of: content) + "\n" }
    }
    return TranscriptChange(file: transcript.file, text: text, differences: differences)
  }

  private static func isClean(_ turn: Transcript.Turn, in result: TranscriptResult) -> Bool {
    let lines = Set(turn.wordings.map(\.line))
    return result.cases.filter { lines.contains($0.location.line) }
      .allSatisfy { $0.failures.allSatisfy(\.isExactText) }
  }

  private static func lineNumbers(of exact: ExactBlock, in transcript: Transcript) -> [Int] {
    var numbers: [Int] = []
    for line in transcript.lines where line.number >= exact.firstLine {
      guard case .reply = line.content else { break }
      numbers.append(line.number)
    }
    return numbers
  }
}
