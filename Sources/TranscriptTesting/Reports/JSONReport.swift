import Conversation
import Diagnostics

/// The report that programs read: one object, keys sorted.
public enum JSONReport {
  /// The results as one line of JSON.
  public static func text(of results: [TranscriptResult]) -> String {
    let summary = TestSummary(results)
    var json = JSONText()
    json.object { json in
      json.key("failed")
      json.value(summary.failed)
      json.key("failures")
      json.array(results.flatMap(\.failures)) { $0.failure($1) }
      json.key("files")
      json.value(results.count)
      json.key("passed")
      json.value(summary.passed)
      json.key("promises")
      json.object { json in
        for entry in summary.broken.sorted(by: { $0.promise < $1.promise }) {
          json.key(entry.promise)
          json.value(entry.count)
        }
      }
      json.key("turns")
      json.value(summary.turns)
    }
    return json.string
  }
}

extension JSONText {
  fileprivate mutating func failure(_ failure: Failure) {
    object { json in
      json.key("difference")
      json.value(failure.difference)
      json.key("file")
      json.value(failure.location.file)
      json.key("hint")
      json.value(failure.hint)
      json.key("line")
      json.value(failure.location.line)
      json.key("problem")
      json.value(failure.problem)
      json.key("subject")
      json.value(failure.subject)
    }
  }
}
