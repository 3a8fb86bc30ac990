import Testing

@testable import IntentParser

struct SentenceTemplateTests {
  private func sentences(_ source: String) throws -> [String] {
    try SentenceTemplate(source).expansions(limit: 100).map { symbols in
      symbols.map { symbol in
        switch symbol {
        case .text(let text): text.split(separator: " ").joined(separator: " ")
        case .slot(let type): "{\(type.rawValue)}"
        }
      }.joined(separator: " ")
    }
  }

  @Test func `alternatives, optional parts and slots give all sentences in order`() throws {
    #expect(
      try sentences("how (much|many grams) [of {product}] for {purpose}") == [
        "how much for {purpose}", "how much of {product} for {purpose}",
        "how many grams for {purpose}", "how many grams of {product} for {purpose}",
      ]
    )
  }

  @Test func `a backslash takes the meaning from a bracket`() throws {
    #expect(try sentences(#"my dad \(72\)"#) == ["my dad (72)"])
  }

  @Test(arguments: [
    ("", TemplateError.Fault.empty, 1),
    ("how (much", .unclosed("("), 5),
    ("how [of", .unclosed("["), 5),
    ("how much)", .unopened(")"), 9),
    ("a|b", .strayBar, 2),
    ("(a||b)", .emptyAlternative, 4),
    ("(a|)", .emptyAlternative, 4),
    ("for {Purpose}", .badSlotName, 5),
    ("for {purpose", .unclosed("{"), 5),
    ("a } b", .unopened("}"), 3),
    ("(((((a)))))", .tooDeep, 5),
    ("(a]", .unopened("]"), 3),
  ])
  func `a fault is named with its column`(
    source: String,
    fault: TemplateError.Fault,
    column: Int
  ) {
    #expect(throws: TemplateError(fault, column: column)) { try SentenceTemplate(source) }
  }

  @Test func `slots are listed once, in order of place`() throws {
    let template = try SentenceTemplate("[{amount}] of {substance} or ({amount}|{form})")
    #expect(template.slots == [.amount, .substance, .form])
  }

  @Test func `samples are different sentences of the template`() throws {
    let template = try SentenceTemplate("(a|b|c|d) (e|f|g) [h]")
    let samples = template.samples(6)
    #expect(samples.count == 6)
    #expect(Set(samples).count == 6)
  }

  @Test func `a plain sentence keeps its brackets`() {
    let template = SentenceTemplate(plain: "a (b|c) {d}")
    #expect(template.expansions(limit: 9) == [[.text("a (b|c) {d}")]])
  }
}
