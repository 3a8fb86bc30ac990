import Diagnostics

/// The report that build servers read: one suite a file, one case a wording.
public enum JUnitReport {
  /// The results as JUnit XML.
  public static func text(of results: [TranscriptResult]) -> String {
    let cases = results.reduce(0) { $0 + $1.cases.count }
    let failed = results.reduce(0) { $0 + failures(in: $1) }
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<testsuites name="ketum" tests="\#(cases)" failures="\#(failed)">"#,
    ]
    for result in results { lines += suite(result) }
    return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
  }

  private static func failures(in result: TranscriptResult) -> Int {
    if result.transcript.setting.expectedFailure != nil { return result.isPassed ? 0 : 1 }
    return result.cases.count { !$0.failures.isEmpty }
  }

  private static func suite(_ result: TranscriptResult) -> [String] {
    let file = escaped(result.transcript.file)
    let isExpected = result.transcript.setting.expectedFailure != nil
    var lines = [
      "  <testsuite name=\"\(file)\" tests=\"\(result.cases.count)\" "
        + "failures=\"\(failures(in: result))\">"
    ]
    for (offset, outcome) in result.cases.enumerated() {
      let found = isExpected ? (offset == 0 ? result.failures : []) : outcome.failures
      let head =
        "    <testcase classname=\"\(file)\" line=\"\(outcome.location.line)\" "
        + "name=\"\(outcome.location.line): \(escaped(outcome.words))\""
      if found.isEmpty {
        lines.append(head + "/>")
        continue
      }
      lines.append(head + ">")
      for failure in found {
        let body = PlainReport.lines(for: failure).joined(separator: "\n")
        lines.append(
          "      <failure message=\"\(escaped(failure.subject))\">\(escaped(body))</failure>"
        )
      }
      lines.append("    </testcase>")
    }
    return lines + ["  </testsuite>"]
  }

  /// The text with the characters of XML escaped; those that XML can't hold are shown as `?`.
  private static func escaped(_ text: String) -> String {
    var written = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      case "\"": written += "&quot;"
      case "\n": written += "\n"
      case let scalar where scalar.value < 0x20 || scalar.value == 0x7F: written += "?"
      case "\u{FFFE}", "\u{FFFF}": written += "?"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written
  }
}
