import Testing

@testable import IntentParser

struct QuantityTests {
  private func found(_ message: String) -> [String] {
    let text = TokenizedText(NormalizedText(message).letters)
    return QuantityReader(text: text).matches().map { "\($0.type.rawValue) \($0.quantity)" }
  }

  @Test(arguments: [
    ("half a teaspoon", ["amount 0.5 teaspoon"]),
    ("2 caps 500mg", ["amount 2 capsule", "amount 500 mg"]),
    ("30gpd", ["amount 30 g/day"]),
    ("a 15x shot", ["amount 15 x"]),
    ("2-5 g", ["amount 2-5 g"]),
    ("2 to 5 grams a day", ["amount 2-5 g/day"]),
    ("2.5g", ["amount 2.5 g"]),
    ("2 1/2 tsp", ["amount 2.5 teaspoon"]),
    ("½ oz", ["amount 0.5 oz"]),
    ("1,500 mg daily", ["amount 1500 mg/day"]),
    ("twenty-five grams", ["amount 25 g"]),
    ("two and a half grams", ["amount 2.5 g"]),
    ("a couple of capsules", ["amount 2 capsule"]),
    ("a teaspoon", ["amount 1 teaspoon"]),
    ("45% mitragynine", ["amount 45 %"]),
    ("a 30 g bag", ["amount 30 g"]),
    ("three table spoons", ["amount 3 tablespoon"]),
    ("for 3 weeks", ["duration 3 week"]),
    ("a month", ["duration 1 month"]),
    ("48 hrs", ["duration 48 hour"]),
  ])
  func `amounts and lengths of time are read as people write them`(
    message: String,
    expected: [String]
  ) {
    #expect(found(message) == expected)
  }

  @Test(arguments: [
    ("im 17", 17), ("i am 16 can i", 16), ("my 15 yr old", 15), ("72 year old", 72),
    ("a 17-year-old", 17), ("she is 14yo", 14), ("aged 65", 65), ("my dad (72) takes", 72),
    ("turning 18", 18), ("my son is 13", 13),
  ])
  func `ages are read as people write them`(message: String, years: Int) {
    #expect(found(message) == ["age \(years) year"])
  }

  @Test(arguments: [
    "is it safe", "im 2 weeks clean of", "7-oh", "kr8tom", "in 2024", "am i ok", "a bit", "day 3",
    "1/0", "99999999999999999999 g",
  ])
  func `what is no quantity is left alone`(message: String) {
    #expect(found(message).allSatisfy { !$0.hasPrefix("age") && !$0.hasPrefix("amount") })
  }
}
