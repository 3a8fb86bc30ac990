public import Diagnostics

/// What became of one transcript.
public struct TranscriptResult: Sendable {
  /// The transcript.
  public var transcript: Transcript
  /// Each wording in order, with what failed.
  public var cases: [WordingResult]
  /// The replies to the first wordings, for accepting and comparing.
  public var heard: [Heard]

  /// The failures as they count: a file that is expected to fail must fail.
  public var failures: [Failure] {
    let found = cases.flatMap(\.failures)
    guard let reason = transcript.setting.expectedFailure else { return found }
    guard found.isEmpty else { return [] }
    return [
      Failure(
        location: transcript.location(line: 1),
        subject: "expect-fail: \(reason)",
        problem: "the transcript passes now: remove the line '@expect-fail'"
      )
    ]
  }

  /// Whether nothing failed that counts.
  public var isPassed: Bool { failures.isEmpty }
}

/// What became of one wording of a turn.
public struct WordingResult: Sendable {
  /// Where it stands.
  public var location: SourceLocation
  /// What was typed.
  public var words: String
  /// What failed.
  public var failures: [Failure]
  /// What came back; `nil` when the conversation broke off.
  public var heard: Heard?
}

/// One thing that does not hold.
public struct Failure: Sendable, Equatable {
  /// The line of the transcript that is not kept.
  public var location: SourceLocation
  /// The check as written, or the promise.
  public var subject: String
  /// What came instead.
  public var problem: String
  /// The exact reply with what went and came, where one is pinned.
  public var difference: String?
  /// A command that shows more.
  public var hint: String?
  /// Whether only the exact words differ, which can be accepted.
  public var isExactText: Bool

  /// Creates a failure.
  public init(
    location: SourceLocation,
    subject: String,
    problem: String,
    difference: String? = nil,
    hint: String? = nil,
    isExactText: Bool = false
  ) {
    self.location = location
    self.subject = subject
    self.problem = problem
    self.difference = difference
    self.hint = hint
    self.isExactText = isExactText
  }
}
