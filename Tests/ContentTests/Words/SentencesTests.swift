import Testing

@testable import Content

struct SentencesTests {
  @Test(arguments: [
    ("kratom", 2), ("sleep", 1), ("muscle", 2), ("muscles", 2), ("causes", 2), ("used", 1),
    ("needed", 2), ("pharmacist", 3), ("the", 1), ("one", 1), ("people", 2), ("26", 1),
    ("doctor's", 2), ("well-known", 2), ("changes", 2),
  ])
  func `syllables are told by groups of vowels`(word: String, count: Int) {
    #expect(Sentences.syllables(of: Substring(word), names: ["kratom"]) == count)
  }

  @Test func `a name counts as two syllables however long it is`() {
    #expect(Sentences.syllables(of: "buprenorphine", names: ["buprenorphine"]) == 2)
    #expect(Sentences.syllables(of: "buprenorphine", names: []) > 2)
  }

  @Test func `sentences end where words do`() {
    let text = "It held 0.05 % of it. Is that much? No, e.g. less. \"Yes.\" Done"
    #expect(Sentences.split(text).count == 5)
  }

  @Test func `the grade follows the formula`() {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45
    #expect(Sentences.gradeTenths(of: "The cat sat on the mat.", names: []) == -14)
    let hard = "Concomitant administration necessitates multidisciplinary consideration."
    #expect(Sentences.gradeTenths(of: hard, names: []) > 200)
  }
}
