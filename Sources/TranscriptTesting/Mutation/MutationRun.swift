public import Conversation
import Knowledge

/// Breaks the content on purpose, one way at a time, and tells which breakages nothing notices.
public struct MutationRun: Sendable {
  /// What became of one mutant.
  public struct Outcome: Sendable {
    /// The mutant.
    public var mutant: Mutant
    /// The first thing that failed; `nil` when nothing noticed.
    public var notice: Failure?
  }

  /// What became of each, in order.
  public var outcomes: [Outcome]

  /// The mutants that nothing noticed.
  public var survivors: [Mutant] { outcomes.filter { $0.notice == nil }.map(\.mutant) }

  /// The share of the mutants that was noticed, in hundredths, rounded down.
  public var noticedShare: Int {
    outcomes.isEmpty ? 100 : (outcomes.count - survivors.count) * 100 / outcomes.count
  }

  /// Whether enough was noticed: 95 in a hundred.
  public var isEnough: Bool { noticedShare >= 95 }

  /// Breaks the content by each mutant in turn and runs the transcripts until one fails.
  ///
  /// Promises are checked against the broken content, as a build would check it. Transcripts that
  /// reach what is broken come first.
  public static func run(
    _ transcripts: [Transcript],
    on content: ContentSet,
    mutants: [Mutant]
  ) async -> MutationRun {
    let baseline = await TranscriptRunner(Assistant(content: content)).run(transcripts)
    let sound = baseline.filter { $0.cases.allSatisfy(\.failures.isEmpty) }
    let reach = sound.map { ($0.transcript, reached(by: $0)) }
    let outcomes = await withTaskGroup(of: (Int, Outcome).self) { group in
      for (offset, mutant) in mutants.enumerated() {
        group.addTask {
          let near = reach.filter { $0.1.contains(mutant.subject) }.map(\.0)
          let far = reach.filter { !$0.1.contains(mutant.subject) }.map(\.0)
          let notice = await firstFailure(of: near + far, on: mutant.broken(content))
          return (offset, Outcome(mutant: mutant, notice: notice))
        }
      }
      var outcomes: [(Int, Outcome)] = []
      for await outcome in group { outcomes.append(outcome) }
      return outcomes.sorted { $0.0 < $1.0 }.map(\.1)
    }
    return MutationRun(outcomes: outcomes)
  }

  private static func firstFailure(
    of transcripts: [Transcript],
    on content: ContentSet
  ) async -> Failure? {
    let runner = TranscriptRunner(Assistant(content: content))
    for transcript in transcripts {
      if let failure = await runner.run(transcript).cases.flatMap(\.failures).first {
        return failure
      }
    }
    return nil
  }

  private static func reached(by result: TranscriptResult) -> Set<String> {
    var ids: Set<String> = []
    for turn in result.cases.compactMap(\.heard?.turn) {
      ids.formUnion(turn.record.claims.map(\.id))
      ids.formUnion(turn.record.caveats.map(\.id))
      ids.formUnion(turn.explanation?.templates ?? [])
    }
    return ids
  }

  /// The survivors by kind, and the share that was noticed.
  public var report: String {
    var lines: [String] = []
    for kind in Mutant.Kind.allCases {
      let all = outcomes.count { $0.mutant.kind == kind }
      let left = survivors.filter { $0.kind == kind }
      guard all > 0 else { continue }
      lines.append("\(kind.rawValue): \(all - left.count) of \(all) noticed")
      lines += left.map {
        "  not noticed: \($0.subject)" + ($0.detail.isEmpty ? "" : " (\($0.detail))")
      }
    }
    let noticed = outcomes.count - survivors.count
    return (lines + ["\(noticed) of \(outcomes.count) mutants noticed (\(noticedShare) %)"])
      .joined(separator: "\n")
  }
}
