import Conversation

@testable import TranscriptTesting

/// Somebody who gives prepared replies, whatever is asked.
struct CannedConversation: Conversing {
  var replies: [ReplyRecord]

  mutating func hear(_ wording: Transcript.Wording) async throws -> Heard {
    if let command = wording.command {
      return .notice(
        Notice(words: wording.text, command: command, text: "done", turns: 0, risks: [])
      )
    }
    guard !replies.isEmpty else { throw NoReply() }
    return .reply(Fixture.spoken(replies.removeFirst(), wording.text))
  }

  func fork() async throws -> Self { self }

  struct NoReply: Error {}
}

/// Runs a transcript on prepared replies.
func result(
  of text: String,
  on replies: [ReplyRecord],
  ground: Ground? = nil
) async throws -> TranscriptResult {
  let (transcript, _) = TranscriptParser.parse(text, file: "a.chat")
  let runner = TranscriptRunner(ground: try ground ?? Fixture.ground()) { _ in
    CannedConversation(replies: replies)
  }
  return await runner.run(transcript)
}
