import Testing

@testable import IntentParser

struct MarksTests {
  private func marks(_ message: String) -> Marks {
    let text = TokenizedText(NormalizedText(message).letters)
    return MarkReader(text: text).marks(in: 0..<text.tokens.count)
  }

  @Test(arguments: [
    ("can i drink tea", Marks.Person.me), ("my dog drank tea", .pet),
    ("is tea safe for cats", .pet),
    ("my 15 yr old drinks tea", .child), ("can my son have tea", .child),
    ("my husband takes zoloft", .partner), ("my brother drinks too much", .friend),
    ("i have a patient on zoloft", .patient), ("my friend says tea is fine", .me),
    ("my wife wants me to stop", .me),
  ])
  func `the person is the one whom it is about`(message: String, person: Marks.Person) {
    #expect(marks(message).person == person)
  }

  @Test(arguments: [
    ("my gym buddy says tea works", true), ("people say it is safe", true),
    ("i heard tea is banned", true), ("reddit says so", true), ("is tea safe", false),
    ("can i say no", false),
  ])
  func `somebody else's word is hearsay`(message: String, isHearsay: Bool) {
    #expect(marks(message).isHearsay == isHearsay)
  }

  @Test(arguments: [
    ("i'm not pregnant", true), ("i am not on any meds", true), ("i dont have liver disease", true),
    ("why am i not sleeping", false), ("i don't know how much", false), ("is it not safe", false),
  ])
  func `a denial is of the one who types`(message: String, isNegated: Bool) {
    #expect(marks(message).isNegated == isNegated)
  }

  @Test(arguments: [
    ("i drank tea last year", Marks.Tense.past), ("i just took it", .now),
    ("if i drink tea", .conditional), ("is tea safe", .unstated),
    ("i am going to try it", .conditional),
    ("i took it 2 hours ago", .now), ("i took it 2 years ago", .past),
  ])
  func `tense is told by small words`(message: String, tense: Marks.Tense) {
    #expect(marks(message).tense == tense)
  }

  @Test func `a denied entity is marked`() throws {
    let model = try SampleContent.model()
    let reading = try #require(
      model.parse(NormalizedText("im not pregnant, how much tea should i drink")).first
    )
    #expect(reading.entities.first { $0.value == "pregnant" }?.isNegated == true)
    #expect(reading.entities.first { $0.value == "tea" }?.isNegated == false)
    #expect(reading.ranked.first?.topic == "dose")
  }
}
