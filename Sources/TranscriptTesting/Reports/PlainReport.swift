/// The report that a person reads: each failure at the transcript's own line.
public enum PlainReport {
  /// The failures, how the promises fared, and the closing line.
  public static func text(of results: [TranscriptResult]) -> String {
    var lines: [String] = []
    for failure in results.flatMap(\.failures) { lines += self.lines(for: failure) + [""] }
    let summary = TestSummary(results)
    let broken = summary.broken.filter { $0.count > 0 }
    lines +=
      broken.isEmpty
      ? ["\(summary.broken.count) promises kept on \(summary.turns) turns"]
      : broken.map { "promise \($0.promise) broken \($0.count) times" }
    let expected = results.compactMap { result in
      result.transcript.setting.expectedFailure.map { "\(result.transcript.file) \($0)" }
    }
    lines += expected.map { "expected to fail: \($0)" }
    return (lines + [summary.line]).joined(separator: "\n")
  }

  /// One failure with what came, what differs and what to run.
  public static func lines(for failure: Failure) -> [String] {
    var lines = ["\(failure.location): \(failure.subject)", "  \(failure.problem)"]
    if let difference = failure.difference {
      lines += difference.split(separator: "\n", omittingEmptySubsequences: false).map {
        "  | \($0)"
      }
    }
    if let hint = failure.hint { lines.append("  run: \(hint)") }
    return lines
  }
}
