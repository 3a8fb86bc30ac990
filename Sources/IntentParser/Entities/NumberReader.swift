/// Reads numbers as people write them: `2.5`, `1/2`, `2 1/2`, `1,000`, `2-5`, `half a`, `two`.
struct NumberReader {
  /// A number found in a text, in thousandths.
  struct Number {
    var thousandths: Int
    var upperThousandths: Int?
    /// The tokens that the number takes.
    var tokens: Range<Int>
    /// Letters that follow the digits in the same word, as in `500mg`.
    var suffix: ArraySlice<UInt8>
    /// Whether it was a mere article, which is a number only before a unit.
    var isArticle: Bool
  }

  /// Larger numbers are no amount of anything.
  private static let largest = 1_000_000
  let text: TokenizedText

  /// The number that begins at a token.
  func number(at start: Int) -> Number? {
    guard var number = single(at: start) else { return nil }
    guard !number.isArticle, number.suffix.isEmpty || isRangeUnit(number.suffix) else {
      return number
    }
    let next = number.tokens.upperBound
    if let joint = rangeJoint(at: next), let upper = single(at: joint), !upper.isArticle,
      upper.thousandths > number.thousandths
    {
      number.upperThousandths = upper.thousandths
      number.suffix = upper.suffix.isEmpty ? number.suffix : upper.suffix
      number.tokens = start..<upper.tokens.upperBound
    }
    return number
  }

  /// The token after `-`, `–` or `to` when those join two numbers.
  private func rangeJoint(at index: Int) -> Int? {
    guard index + 1 < text.tokens.count else { return nil }
    if text.isMark(index, "-") { return index + 1 }
    let word = word(index)
    return word == "to" || word == "or" ? index + 1 : nil
  }

  private func isRangeUnit(_ suffix: ArraySlice<UInt8>) -> Bool { suffix.count <= 3 }

  private func single(at start: Int) -> Number? {
    guard start < text.tokens.count, text.tokens[start].isWord else { return nil }
    let letters = text.letters(of: text.tokens[start])
    if letters.first?.isDigit == true { return digits(letters, at: start) }
    if letters.first.map({ $0 >= 0x80 }) == true { return nil }
    return spelt(at: start)
  }

  private func digits(_ letters: ArraySlice<UInt8>, at start: Int) -> Number? {
    var whole = 0
    var place = letters.startIndex
    while place < letters.endIndex, letters[place].isDigit, whole < Self.largest {
      whole = whole * 10 + Int(letters[place] - 0x30)
      place += 1
    }
    guard place == letters.endIndex || !letters[place].isDigit else { return nil }
    var number = Number(
      thousandths: whole * 1000,
      tokens: start..<(start + 1),
      suffix: letters[place...],
      isArticle: false
    )
    if number.suffix.isEmpty { extend(&number, whole: whole) }
    return number
  }

  /// Takes in decimals, groups of three, fractions and mixed fractions.
  private func extend(_ number: inout Number, whole: Int) {
    let next = number.tokens.upperBound
    if text.isMark(next, "."), touches(next - 1, next), touches(next, next + 1) {
      if let (thousandths, suffix) = decimals(at: next + 1) {
        number.thousandths = whole * 1000 + thousandths
        number.suffix = suffix
        number.tokens = number.tokens.lowerBound..<(next + 2)
      }
    } else if text.isMark(next, ","), touches(next - 1, next), touches(next, next + 1),
      text.tokens[next + 1].count == 3, let group = plainDigits(next + 1), whole < 1000
    {
      number.thousandths = (whole * 1000 + group) * 1000
      number.tokens = number.tokens.lowerBound..<(next + 2)
    } else if text.isMark(next, "/"), touches(next - 1, next),
      let (below, suffix) = leading(next + 1),
      below > 1, below <= 16
    {
      number.thousandths = whole * 1000 / below
      number.suffix = suffix
      number.tokens = number.tokens.lowerBound..<(next + 2)
    } else if let above = plainDigits(next), above < 16, text.isMark(next + 1, "/"),
      let (below, suffix) = leading(next + 2), below > above, below <= 16
    {
      number.thousandths = whole * 1000 + above * 1000 / below
      number.suffix = suffix
      number.tokens = number.tokens.lowerBound..<(next + 3)
    }
  }

  private func touches(_ first: Int, _ second: Int) -> Bool {
    guard second < text.tokens.count else { return false }
    return text.tokens[first].sourceEnd == text.tokens[second].sourceStart
  }

  private func decimals(at index: Int) -> (Int, ArraySlice<UInt8>)? {
    guard index < text.tokens.count, text.tokens[index].isWord else { return nil }
    let letters = text.letters(of: text.tokens[index])
    guard letters.first?.isDigit == true else { return nil }
    var value = 0
    var scale = 100
    var place = letters.startIndex
    while place < letters.endIndex, letters[place].isDigit {
      value += Int(letters[place] - 0x30) * scale
      scale /= 10
      place += 1
    }
    return (value, letters[place...])
  }

  private func leading(_ index: Int) -> (Int, ArraySlice<UInt8>)? {
    guard index < text.tokens.count, text.tokens[index].isWord else { return nil }
    let letters = text.letters(of: text.tokens[index])
    let digits = letters.prefix(while: \.isDigit)
    guard !digits.isEmpty, digits.count < 4 else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, letters.dropFirst(digits.count))
  }

  private func plainDigits(_ index: Int) -> Int? {
    guard let (value, suffix) = leading(index), suffix.isEmpty else { return nil }
    return value
  }

  private func word(_ index: Int) -> String {
    guard index < text.tokens.count, text.tokens[index].isWord else { return "" }
    return text.text(of: text.tokens[index])
  }

  private func spelt(at start: Int) -> Number? {
    guard text.tokens[start].count <= 9 else { return nil }
    let first = word(start)
    func number(_ thousandths: Int, _ count: Int, isArticle: Bool = false) -> Number {
      Number(
        thousandths: thousandths,
        tokens: start..<(start + count),
        suffix: [],
        isArticle: isArticle
      )
    }
    if let value = NumberWords.parts[first] {
      var count = 1
      for filler in ["of", "a", "an"] where word(start + count) == filler { count += 1 }
      return number(value, count)
    }
    if let tens = NumberWords.tens[first] {
      let dash = text.isMark(start + 1, "-") ? 1 : 0
      if let unit = NumberWords.units[word(start + 1 + dash)], unit < 10 {
        return number((tens + unit) * 1000, 2 + dash)
      }
      return number(tens * 1000, 1)
    }
    if let value = NumberWords.units[first] {
      if word(start + 1) == "and", word(start + 2) == "a", word(start + 3) == "half" {
        return number(value * 1000 + 500, 4)
      }
      if word(start + 1) == "hundred" { return number(value * 100_000, 2) }
      return number(value * 1000, 1)
    }
    guard first == "a" || first == "an" else { return nil }
    if word(start + 1) == "couple" { return number(2000, word(start + 2) == "of" ? 3 : 2) }
    if word(start + 1) == "dozen" { return number(12_000, 2) }
    if word(start + 1) == "half" || word(start + 1) == "quarter" {
      let part = word(start + 1) == "half" ? 500 : 250
      return number(part, word(start + 2) == "of" ? 3 : 2)
    }
    return number(1000, 1, isArticle: true)
  }
}

/// The words for numbers.
enum NumberWords {
  static let units: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
  static let parts: [String: Int] = ["half": 500, "quarter": 250, "third": 333]
}
