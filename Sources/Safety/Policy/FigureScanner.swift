/// Finds amounts and spacings to take in a text, whatever record it came from.
///
/// It errs on the side of finding: any number, in digits or words, beside a unit of mass, volume or
/// count of a product counts, and so do hours between. Ages, counts of people, dates, days, weeks
/// and percentages don't.
public enum FigureScanner {
  /// Whether the text holds an amount or a spacing.
  public static func holdsFigure(_ text: String) -> Bool {
    var previousIsNumber = false
    var isSpacing = false
    var word: [UInt8] = []
    word.reserveCapacity(24)
    var found = false
    func close(_ isNumber: inout Bool) {
      defer { word.removeAll(keepingCapacity: true) }
      guard !word.isEmpty, !found else { return }
      let (digits, rest) = split(word)
      if digits > 0 {
        if rest.isEmpty {
          isNumber = true
        } else {
          found = isUnit(rest[...]) || (isSpacing && isTimeUnit(rest[...]))
          isNumber = false
        }
        return
      }
      if isNumber {
        if isUnit(rest[...]) || (isSpacing && isTimeUnit(rest[...])) { found = true }
        isNumber = isNumberWord(rest) || isJoint(rest)
      } else {
        isNumber = isNumberWord(rest)
      }
      if rest == spacingWord { isSpacing = true }
    }
    for byte in text.utf8 {
      let lower = (65...90).contains(byte) ? byte + 32 : byte
      let isWordByte = (97...122).contains(lower) || (48...57).contains(lower) || lower >= 0x80
      if isWordByte {
        if let last = word.last, (48...57).contains(last) != (48...57).contains(lower),
          !(48...57).contains(last), (48...57).contains(lower)
        {
          close(&previousIsNumber)
        }
        word.append(lower)
      } else {
        close(&previousIsNumber)
        // The end of a thought, or of a mark such as [1], parts a number from what follows.
        if Self.partings.contains(lower) {
          (previousIsNumber, isSpacing) = (false, false)
        }
      }
      if found { return true }
    }
    close(&previousIsNumber)
    return found
  }

  private static let partings = Set(";!?]".utf8)
  private static let spacingWord = Array("every".utf8)

  private static func split(_ word: [UInt8]) -> (digits: Int, rest: [UInt8]) {
    let digits = word.prefix { (48...57).contains($0) }.count
    return (digits, Array(word.dropFirst(digits)))
  }

  private static let units: Set<String> = [
    "g", "gram", "grams", "gr", "gm", "gms", "gpd", "mg", "milligram", "milligrams", "mcg",
    "microgram", "micrograms", "oz", "ounce", "ounces", "ml", "milliliter", "milliliters",
    "millilitre", "millilitres", "teaspoon", "teaspoons", "tsp", "tablespoon", "tablespoons",
    "tbsp", "spoon", "spoons", "spoonful", "spoonfuls", "capsule", "capsules", "cap", "caps",
    "pill", "pills", "tablet", "tablets", "shot", "shots", "scoop", "scoops", "cup", "cups",
    "kilogram", "kilograms", "kg", "gummy", "gummies", "dose", "doses", "drop", "drops",
  ]

  private static let timeUnits: Set<String> = ["hour", "hours", "hr", "hrs", "h", "minutes"]

  private static let numberWords: Set<String> = [
    "half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "hundred", "dozen",
    "couple", "½", "¼", "¾",
  ]

  /// Words that may stand between the number and its unit.
  private static let joints: Set<String> = [
    "to", "or", "and", "a", "of", "level", "heaped", "small", "big", "more", "less", "quarter",
  ]

  private static func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
  private static func isUnit(_ word: ArraySlice<UInt8>) -> Bool { units.contains(text(word)) }
  private static func isTimeUnit(_ word: ArraySlice<UInt8>) -> Bool {
    timeUnits.contains(text(word))
  }
  private static func isNumberWord(_ word: [UInt8]) -> Bool { numberWords.contains(text(word)) }
  private static func isJoint(_ word: [UInt8]) -> Bool { joints.contains(text(word)) }
}
