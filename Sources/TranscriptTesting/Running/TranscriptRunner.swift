public import Conversation
import Diagnostics
import Safety

/// Runs transcripts and checks each turn, promises included.
public struct TranscriptRunner: Sendable {
  private let ground: Ground
  private let open: @Sendable (Transcript.Setting) async throws -> any Conversing

  /// Creates a runner.
  ///
  /// - Parameters:
  ///   - ground: what replies are measured against.
  ///   - open: opens a conversation in a setting.
  public init(
    ground: Ground,
    open: @escaping @Sendable (Transcript.Setting) async throws -> any Conversing
  ) {
    self.ground = ground
    self.open = open
  }

  /// Creates a runner on an assistant in this process.
  public init(_ assistant: Assistant) {
    self.init(ground: Ground(content: assistant.content)) { setting in
      AssistantConversation(assistant, setting: setting)
    }
  }

  /// Runs transcripts side by side; results are in the order given.
  public func run(_ transcripts: [Transcript]) async -> [TranscriptResult] {
    await withTaskGroup(of: (Int, TranscriptResult).self) { group in
      for (offset, transcript) in transcripts.enumerated() {
        group.addTask { (offset, await run(transcript)) }
      }
      var results: [(Int, TranscriptResult)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// Runs one transcript to its end; an error of the conversation is a failure of its turn.
  public func run(_ transcript: Transcript) async -> TranscriptResult {
    var result = TranscriptResult(transcript: transcript, cases: [], heard: [])
    var dialogue = Dialogue(
      ground: ground,
      callerRisks: transcript.setting.risks.map(\.name)
    )
    do {
      var talk = try await open(transcript.setting)
      for turn in transcript.turns {
        try await run(turn, with: &talk, in: &dialogue, of: transcript, into: &result)
      }
    } catch {
      let line = transcript.turns.dropFirst(result.heard.count).first?.wordings.first?.line ?? 1
      let failure = Failure(
        location: transcript.location(line: line),
        subject: "conversation",
        problem: "the conversation broke off: \(error)"
      )
      result.cases.append(
        WordingResult(location: failure.location, words: "", failures: [failure])
      )
    }
    return result
  }

  private func run(
    _ turn: Transcript.Turn,
    with talk: inout any Conversing,
    in dialogue: inout Dialogue,
    of transcript: Transcript,
    into result: inout TranscriptResult
  ) async throws {
    var forks: [any Conversing] = []
    for _ in turn.wordings.dropFirst() { forks.append(try await talk.fork()) }
    for (offset, wording) in turn.wordings.enumerated() {
      var heard: Heard
      if offset == 0 {
        heard = try await talk.hear(wording)
        result.heard.append(heard)
      } else {
        heard = try await forks[offset - 1].hear(wording)
      }
      let judge = TurnJudge(
        turn: turn,
        wording: wording,
        isFirst: offset == 0,
        transcript: transcript
      )
      result.cases.append(judge.result(for: heard, earlier: result.heard, in: dialogue))
    }
    if let first = result.heard.last { dialogue.note(first, isNewSession: turn.isNewSession) }
    if transcript.setting.continuity == .none { dialogue.before = [] }
  }
}

extension Transcript.Turn {
  fileprivate var isNewSession: Bool { wordings.first?.command?.name == .new }
}

extension Dialogue {
  fileprivate mutating func note(_ heard: Heard, isNewSession: Bool) {
    if isNewSession { before = [] }
    before.append(heard)
  }
}
