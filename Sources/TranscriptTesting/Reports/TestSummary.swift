/// The counts of a run, and how the promises fared.
public struct TestSummary: Sendable, Equatable {
  /// Wordings of which everything holds.
  public var passed = 0
  /// Wordings, and whole files, of which something does not.
  public var failed = 0
  /// Turns on which the promises were checked.
  public var turns = 0
  /// How often each promise was broken, in the order of the promises.
  public var broken: [Count] = []

  /// A promise and how often it was broken.
  public struct Count: Sendable, Equatable {
    /// The promise's id.
    public var promise: String
    /// How often.
    public var count: Int
  }

  /// Counts the results.
  public init(_ results: [TranscriptResult]) {
    var subjects: [String: Int] = [:]
    for result in results {
      for outcome in result.cases where outcome.heard?.turn != nil { turns += 1 }
      for failure in result.cases.flatMap(\.failures) { subjects[failure.subject, default: 0] += 1 }
      if result.transcript.setting.expectedFailure == nil {
        failed += result.cases.count { !$0.failures.isEmpty }
        passed += result.cases.count { $0.failures.isEmpty }
      } else if result.isPassed {
        passed += 1
      } else {
        failed += 1
      }
    }
    broken = Promises.all.map {
      Count(promise: $0.id, count: subjects["promise \($0.id)", default: 0])
    }
  }

  /// Whether nothing failed.
  public var isPassed: Bool { failed == 0 }

  /// The closing line.
  public var line: String { "\(passed) passed, \(failed) failed" }
}
