import Testing

@testable import IntentParser

struct ScopeTests {
  private let model: ParserModel

  init() throws { model = try SampleContent.model() }

  private func reading(_ message: String) throws -> Reading {
    try #require(model.parse(NormalizedText(message)).first)
  }

  @Test(arguments: [
    "what is a normal dose of sertraline", "is zoloft safe", "how much cetirizine should i drink",
    "sertraline dosage", "i drink tea. what is a normal dose of zoloft", "20 mg of clonidine a day",
    "can i mix zoloft with cetirizine", "what is a normal dose of zorbinolix",
  ])
  func `another substance in the place of the subject is refused`(message: String) throws {
    let reading = try reading(message)
    #expect(reading.scope == .foreign)
    #expect(reading.band == .refuse)
  }

  @Test(arguments: [
    "tea and zoloft", "can i mix it with zoloft", "zoloft?", "and cetirizine?", "im on zoloft",
    "is it ok im on zoloft", "with sertraline?", "is zoloft ok? i drink tea",
  ])
  func `the subject with another substance is a pair`(message: String) throws {
    let reading = try reading(message)
    #expect(reading.scope == .pair)
    #expect(reading.band != .refuse)
  }

  @Test(arguments: ["how much tea", "is it legal", "how long does it last"])
  func `nothing foreign is our own`(message: String) throws {
    #expect(try reading(message).scope == .own)
  }

  @Test func `a dose of another substance beside the subject asks about the pair`() throws {
    let reading = try reading("how much zoloft can i take with tea")
    #expect(reading.band == .refuse || reading.ranked.first?.topic == "mix")
  }

  @Test func `an unknown word in the place of a substance is a substance`() throws {
    let reading = try reading("can i mix tea with zorbinolix")
    #expect(reading.entities.contains { $0.type == .substance && $0.value == Entity.unknownValue })
  }
}
