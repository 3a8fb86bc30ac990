import FlatStorage
import Testing

@testable import IntentParser

struct ParserModelTests {
  private let model: ParserModel

  init() throws { model = try SampleContent.model() }

  private func parse(_ message: String) -> [Reading] { model.parse(NormalizedText(message)) }

  private func bytes(_ model: ParserModel) -> [UInt8] {
    var writer = FlatWriter()
    writer.write(model)
    return writer.bytes
  }

  @Test(arguments: [
    ("How much tea should I drink?", "dose"), ("hey, ohio tea legal please", "law"),
    ("Is 2-3 g of chai too much", "dose"), ("zoloft", "mix"),
    ("can i mix tea with st. johns zoloft", "mix"), ("tea at bedtime", "sleep"),
  ])
  func `questions reach their topic`(message: String, topic: String) throws {
    let reading = try #require(parse(message).first)
    #expect(reading.ranked.first?.topic == topic)
  }

  @Test func `a sentence of a template is certain`() throws {
    let reading = try #require(parse("so, is TEA legal in Ohio? thanks").first)
    #expect(reading.ranked.first?.isExact == true)
    #expect(reading.confidence == 100)
    #expect(reading.band == .answer)
    #expect(reading.entities.map(\.value) == ["tea", "us-oh"])
  }

  @Test func `order of topics and entries makes no difference to the bytes`() throws {
    let other = ParserModel.train(
      try SampleContent.set(reversed: true),
      lexicon: Lexicon(SampleContent.lexicon.entries.reversed()),
      options: TrainingOptions(calibrationFolds: 0)
    )
    #expect(bytes(other) == bytes(model))
    #expect(other.digest == model.digest)
    #expect(model.digest.count == 32)
  }

  /// Changes whenever the recipe or its stored form does; then it is written down anew.
  @Test func `training gives the same bytes on every machine`() {
    #expect(model.digest == "8f64957eb57db2c073b0140c29bdf310")
  }

  @Test func `a stored model reads like the trained one`() throws {
    var reader = FlatReader(bytes(model))
    let stored = try ParserModel(from: &reader)
    #expect(stored.digest == model.digest)
    for message in ["how much chai", "is it ok with zolof", "tea in ohio? how long does it last"] {
      #expect(stored.parse(NormalizedText(message)) == parse(message))
    }
  }

  @Test func `a model that is cut short is refused`() {
    let whole = bytes(model)
    for count in stride(from: 0, to: whole.count, by: 40_009) {
      var reader = FlatReader(Array(whole[..<count]))
      #expect(throws: FlatError.self) { try ParserModel(from: &reader) }
    }
  }

  @Test func `a message without words has no reading`() {
    #expect(parse("").isEmpty)
    #expect(parse(" \u{200B} ").isEmpty)
  }

  @Test func `several questions are read in order of place`() {
    let readings = parse("is tea legal in ohio and how much tea should i drink?")
    #expect(readings.map { $0.ranked.first?.topic } == ["law", "dose"])
    #expect(readings.map(\.band) == [.answer, .answer])
  }

  @Test(arguments: [
    "how much tea", "tea with sertralin", "is Chai ok in Ohio", "bad liver, 2 cups of tea",
    "¿cómo tea? 2½ g zoloft", "teaa and cetrizine",
  ])
  func `an entity stands where its range says`(message: String) {
    for entity in parse(message).flatMap(\.entities) {
      guard let range = entity.range else { continue }
      let utf8 = Array(message.utf8)
      #expect(String(decoding: utf8[range], as: UTF8.self) == entity.text)
    }
  }

  @Test func `candidates are those asked for, best first`() {
    let ranked = model.candidates(for: NormalizedText("for sleep"), among: ["law", "dose", "nope"])
    #expect(Set(ranked.map(\.topic)) == ["law", "dose"])
    #expect(ranked.map(\.score).reduce(0, +) >= 99)
    #expect(ranked[0].score >= ranked[1].score)
  }

  @Test func `a book finds its sentences behind lead-ins`() throws {
    let book = model.book(of: [
      (try SentenceTemplate("for {purpose}"), 1), (try SentenceTemplate("in {place}"), 2),
      (try SentenceTemplate("(tea|coffee) [then]"), 3),
    ])
    #expect(model.match(NormalizedText("and what about for sleeping?"), in: book) == 1)
    #expect(model.match(NormalizedText("ok in Ohio"), in: book) == 2)
    #expect(model.match(NormalizedText("chai then"), in: book) == 3)
    #expect(model.match(NormalizedText("in space"), in: book) == nil)
  }

  @Test func `calibration keeps out what belongs to reject topics`() throws {
    let calibrated = ParserModel.train(try SampleContent.set(), lexicon: SampleContent.lexicon)
    let reading = try #require(calibrated.parse(NormalizedText("tell me a poem")).first)
    #expect(reading.band == .refuse)
    #expect((0...100).contains(reading.confidence))
  }
}
