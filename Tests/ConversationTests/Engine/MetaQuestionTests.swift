@testable import Conversation
import IntentParser
import Testing

struct MetaQuestionTests {
  @Test(arguments: ["source?", "Sources", "ok source?", "says who?", "how do you know that?"])
  func `a question for the source is one on the last answer`(_ text: String) {
    #expect(MetaQuestion(NormalizedText(text)) == .sources)
  }

  @Test(arguments: ["why?", "WHY", "but why", "and why?", "how come?"])
  func `a bare why is one on the last answer`(_ text: String) {
    #expect(MetaQuestion(NormalizedText(text)) == .reason)
  }

  @Test(arguments: [
    "why does kratom make me itch", "source of kratom in thailand", "kratom", "why cant i sleep",
    "what is a good source for kratom powder", "proof of age for kratom",
  ])
  func `a question on something else is not`(_ text: String) {
    #expect(MetaQuestion(NormalizedText(text)) == nil)
  }
}
