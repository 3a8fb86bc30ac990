@testable import Conversation
import IntentParser
import Testing

struct PendingChoiceTests {
  private let names = ["Amounts for sleep", "Kratom as a sleep aid"]

  @Test(arguments: [
    ("1", 0), ("the first", 0), ("First one!", 0), ("yes", 0), ("Yeah", 0), ("amounts", 0),
    ("2", 1), ("the second", 1), ("the latter", 1), ("as an aid", 1), ("sleep aid", 1),
  ])
  func `a number, an ordinal, yes or a word of the name chooses`(_ text: String, _ offset: Int) {
    #expect(PendingChoice.read(NormalizedText(text), names: names) == .chosen(offset))
  }

  @Test(arguments: ["no", "Neither", "nope", "none of them"])
  func `a denial chooses nothing`(_ text: String) {
    #expect(PendingChoice.read(NormalizedText(text), names: names) == .neither)
  }

  @Test(arguments: [
    "3", "sleep", "does kratom show up on a drug test", "the", "how long does it take to work",
    "??",
  ])
  func `another question, or a word that both share, is something else`(_ text: String) {
    #expect(PendingChoice.read(NormalizedText(text), names: names) == .other)
  }
}
