import Testing

@testable import Content

struct NumbersTests {
  @Test(arguments: [
    ("2-5 g of 1,000 people", ["2", "5", "1,000"]),
    ("about 0.05 % of it, in 2025.", ["0.05", "2025"]),
    ("7-OH, MGM-15, CYP2D6, 15x and 7-hydroxymitragynine", []),
    ("a 24-hour day", ["24"]),
    ("below 15 °C", ["15"]),
    ("no number", []),
  ])
  func `numbers are found and names are not`(text: String, numbers: [String]) {
    #expect(Numbers.all(in: text) == numbers)
  }
}
