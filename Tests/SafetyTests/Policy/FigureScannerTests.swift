import Safety
import Testing

struct FigureScannerTests {
  @Test(arguments: [
    "2 g", "2g", "2-5 grams", "between 2 and 5 grams", "two grams", "half a teaspoon",
    "one level teaspoon", "4 capsules", "a range of 6 to 9 g", "1.5 oz", "500mg", "a 50 mg tablet",
    "three shots", "every 4 hours", "every six hours", "15 gpd", "a dozen capsules", "2,5 g",
    "1 or 2 pills", "10 ml",
  ])
  func `an amount or a spacing is found`(_ text: String) {
    #expect(FigureScanner.holdsFigure(text))
    #expect(FigureScanner.holdsFigure("People say that " + text.uppercased() + " is common."))
  }

  @Test(arguments: [
    "", "26 people", "in July 2025", "10 of 53 cases", "a 45-year-old man", "7-OH is stronger",
    "within 5 days", "for 24 hours", "1 to 3 days", "9.4 percent", "section 402", "one small trial",
    "[1][2]", "on 1 March 2026", "four of ten people who use it", "2 in 100",
    "It is raw plant material. [1] Spoons are a poor measure.", "is that 5? Cups vary",
  ])
  func `counts of people, dates and durations are no amounts`(_ text: String) {
    #expect(!FigureScanner.holdsFigure(text))
  }

  @Test func `every number beside every unit is found, whatever stands between`() {
    let numbers = ["1", "0.5", "12", "two", "half", "ten", "2-3", "1 to 2", "3 or 4"]
    let units = ["g", "grams", "mg", "teaspoons", "capsules", "oz", "ml", "scoops", "shots"]
    let joints = [" ", "  ", "-", " level ", " heaped "]
    for number in numbers {
      for unit in units {
        for joint in joints {
          #expect(
            FigureScanner.holdsFigure("take \(number)\(joint)\(unit)."),
            "\(number)\(joint)\(unit)"
          )
        }
      }
    }
  }
}
