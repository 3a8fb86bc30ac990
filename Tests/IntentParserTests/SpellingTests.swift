import Testing

@testable import IntentParser

struct SpellingTests {
  private let model: ParserModel

  init() throws { model = try SampleContent.model() }

  private func entities(_ message: String) -> [Entity] {
    model.entities(in: NormalizedText(message))
  }

  @Test(arguments: ["sertralin", "sertrlaine", "setraline", "certraline"])
  func `a misspelt name is read as the name`(word: String) throws {
    let entity = try #require(entities("tea with \(word)").last)
    #expect(entity.value == "sertraline")
    #expect(entity.isRepaired)
    #expect(entity.text == word)
    #expect(entity.alternatives.isEmpty)
  }

  @Test func `of two names that are as near both are kept`() throws {
    let entity = try #require(entities("tea with clonigine").last)
    #expect(Set([entity.value] + entity.alternatives) == ["clonidine", "clonitine"])
  }

  @Test func `no name is turned into another one`() {
    let names = SampleContent.lexicon.entries.filter(\.isProtected)
    for entry in names {
      for name in entry.names {
        let found = entities("tea with \(name)").filter { $0.type == .substance }
        #expect(found.map(\.value) == [entry.value])
        #expect(found.allSatisfy { !$0.isRepaired })
      }
    }
  }

  @Test func `a known misspelling is reported as a repair`() throws {
    let reading = try #require(model.parse(NormalizedText("tea and cetrizine")).first)
    #expect(reading.repairs == [Repair(from: "cetrizine", to: "cetirizine")])
  }

  @Test(arguments: ["table", "window", "dose", "can't", "7oh", "a", "zzzzzzzz"])
  func `known words and nonsense are left alone`(word: String) throws {
    #expect(try #require(model.parse(NormalizedText(word)).first).repairs.isEmpty)
  }

  @Test(arguments: [("ca", "abc", 3), ("abcd", "abdc", 1), ("abc", "abc", 0), ("abc", "ab", 1)])
  func `the distance counts swapped neighbours once`(first: String, second: String, edits: Int) {
    var distance = EditDistance()
    #expect(distance.between(Array(first.utf8)[...], Array(second.utf8)[...], limit: 3) == edits)
  }

  @Test func `an everyday word is a name only beside the subject or a mixing word`() {
    #expect(entities("my cat soma is asleep").isEmpty)
    #expect(entities("tea and soma").map(\.value) == ["tea", "carisoprodol"])
    #expect(entities("is tea ok").map(\.value) == ["tea"])
    #expect(entities("is tea legal in ok").map(\.value) == ["tea", "us-ok"])
  }
}
