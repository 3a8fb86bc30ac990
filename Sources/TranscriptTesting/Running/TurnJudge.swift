import Diagnostics

/// Judges what came back for one wording of a turn.
struct TurnJudge {
  let turn: Transcript.Turn
  let wording: Transcript.Wording
  let isFirst: Bool
  let transcript: Transcript

  /// The wording with all that failed: checks, promises, then the exact text.
  func result(for heard: Heard, earlier: [Heard], in dialogue: Dialogue) -> WordingResult {
    var failures = failedChecks(heard, earlier: earlier)
    failures += brokenPromises(heard, in: dialogue)
    failures += [wrongText(heard)].compactMap(\.self)
    return WordingResult(
      location: transcript.location(line: wording.line),
      words: wording.text,
      failures: failures.map(withHint),
      heard: heard
    )
  }

  private func failedChecks(_ heard: Heard, earlier: [Heard]) -> [Failure] {
    let judge = CheckJudge(heard: heard, earlier: earlier)
    return turn.checks.compactMap { check in
      judge.complaint(about: check).map {
        Failure(
          location: check.location,
          subject: "\(check.name.rawValue): \(check.value)",
          problem: $0
        )
      }
    }
  }

  private func brokenPromises(_ heard: Heard, in dialogue: Dialogue) -> [Failure] {
    guard let spoken = heard.turn else { return [] }
    return Promises.check(spoken, in: dialogue).map {
      Failure(
        location: transcript.location(line: wording.line),
        subject: "promise \($0.promise)",
        problem: $0.problem
      )
    }
  }

  private func wrongText(_ heard: Heard) -> Failure? {
    guard isFirst, let exact = turn.exact, !exact.matches(heard.text) else { return nil }
    return Failure(
      location: transcript.location(line: exact.firstLine),
      subject: "exact reply",
      problem: exact.isUnrecorded
        ? "the reply was not recorded yet: run with --accept" : "the reply has other words",
      difference: WordDiff.marked(from: exact.lines.joined(separator: "\n"), to: heard.text),
      isExactText: true
    )
  }

  private func withHint(_ failure: Failure) -> Failure {
    var failure = failure
    guard wording.command == nil else { return failure }
    failure.hint = "ketum why " + Self.quoted(wording.text)
    return failure
  }

  private static func quoted(_ words: String) -> String {
    let isPlain = words.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7F && scalar.properties.generalCategory != .format
    }
    guard isPlain else { return "…" }
    return "'"
      + words.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: #"'\''"#) + "'"
  }
}
