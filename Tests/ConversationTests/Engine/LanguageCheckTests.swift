@testable import Conversation
import IntentParser
import Testing

struct LanguageCheckTests {
  @Test(arguments: [
    "¿puedo tomar kratom con alcohol?", "cuanto kratom para el dolor",
    "ist kratom in der Schwangerschaft sicher",
    "est-ce que le kratom est dangereux", "кратом помогает при боли", "kratom で眠れますか",
    "berapa dosis kratom untuk tidur", "il kratom per dormire",
  ])
  func `another language is told`(_ text: String) {
    #expect(LanguageCheck.isForeign(NormalizedText(text)))
  }

  @Test(arguments: [
    "is kratom legal in los angeles", "does kratom cause insomnia", "kr8tm + my zoloft ok??",
    "what is ketum", "kratom in la paz", "why does kratom make me jittery", "malaysia", "daños",
    "can i die from kratom", "des moines kratom",
  ])
  func `English with names of elsewhere is English`(_ text: String) {
    #expect(!LanguageCheck.isForeign(NormalizedText(text)))
  }
}
