/// Finds amounts, ages and lengths of time.
struct QuantityReader {
  /// A quantity in a text.
  struct Match {
    var type: EntityType
    var quantity: Quantity
    var tokens: Range<Int>
  }

  private static let plausibleAges = 1000...110_000
  let text: TokenizedText

  /// The quantities from the left, without overlap.
  func matches() -> [Match] {
    let numbers = NumberReader(text: text)
    var found: [Match] = []
    var place = 0
    while place < text.tokens.count {
      if canBegin(place), let number = numbers.number(at: place), let match = match(number) {
        found.append(match)
        place = match.tokens.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// Saves looking up words that no number begins with.
  private func canBegin(_ index: Int) -> Bool {
    guard text.tokens[index].isWord, let first = text.letters(of: text.tokens[index]).first else {
      return false
    }
    return first.isDigit || text.tokens[index].count <= 9 && Self.initials.contains(first)
  }

  private static let initials = Set("aefhnoqstw".utf8)

  private func match(_ number: NumberReader.Number) -> Match? {
    if let age = age(number) { return age }
    var end = number.tokens.upperBound
    var unitWord = String(decoding: number.suffix, as: UTF8.self)
    if unitWord.isEmpty {
      if text.isMark(end, "%") {
        return amount(number, unit: .percent, end: end + 1)
      }
      if text.isMark(end, "-") { end += 1 }
      unitWord = word(end)
      end += 1
    }
    if unitWord == "gpd" { return amount(number, unit: .gram, end: end, isPerDay: true) }
    guard var unit = Units.names[unitWord] else { return nil }
    // "ml" is "ml", but "half a tea spoon" and "500 milli grams" come in two words.
    if unit == .none {
      guard let joined = Units.names[unitWord + word(end)] else { return nil }
      unit = joined
      end += 1
    }
    // "a m", "a c" or "1 t" is no amount; an article counts only before a whole word.
    guard !number.isArticle || unitWord.count > 2 && !Units.everyday.contains(unitWord) else {
      return nil
    }
    if Units.times.contains(unit) {
      guard !number.isArticle || unitWord.count > 2 else { return nil }
      if unit == .day, number.isArticle { return nil }
      return Match(
        type: .duration,
        quantity: quantity(number, unit),
        tokens: number.tokens.lowerBound..<min(end, text.tokens.count)
      )
    }
    return amount(number, unit: unit, end: end)
  }

  private func quantity(
    _ number: NumberReader.Number,
    _ unit: Quantity.Unit,
    isPerDay: Bool = false
  ) -> Quantity {
    Quantity(
      thousandths: number.thousandths,
      upperThousandths: number.upperThousandths,
      unit: unit,
      isPerDay: isPerDay
    )
  }

  private func amount(
    _ number: NumberReader.Number,
    unit: Quantity.Unit,
    end: Int,
    isPerDay: Bool = false
  ) -> Match {
    let (daily, last) = isPerDay ? (true, end) : perDay(from: end)
    return Match(
      type: .amount,
      quantity: quantity(number, unit, isPerDay: daily),
      tokens: number.tokens.lowerBound..<min(last, text.tokens.count)
    )
  }

  /// Whether "a day" or the like follows, perhaps after "of" and a word, and where it ends.
  private func perDay(from end: Int) -> (Bool, Int) {
    if text.isMark(end, "/") && (word(end + 1) == "day" || word(end + 1) == "d") {
      return (true, end + 2)
    }
    switch word(end) {
    case "daily", "pd", "gpd": return (true, end + 1)
    case "a", "per", "each", "every":
      return word(end + 1) == "day" ? (true, end + 2) : (false, end)
    default: return (false, end)
    }
  }

  /// "17 yo", "17-year-old", "aged 17", "im 17", "72m" in brackets.
  private func age(_ number: NumberReader.Number) -> Match? {
    guard Self.plausibleAges.contains(number.thousandths), number.upperThousandths == nil,
      number.thousandths % 1000 == 0, !number.isArticle
    else { return nil }
    let start = number.tokens.lowerBound
    let suffix = String(decoding: number.suffix, as: UTF8.self)
    var end = number.tokens.upperBound
    func match(_ from: Int, _ to: Int) -> Match {
      Match(
        type: .age,
        quantity: quantity(number, .year),
        tokens: from..<min(to, text.tokens.count)
      )
    }
    if ["yo", "yrold", "yearold"].contains(suffix) { return match(start, end) }
    if suffix.isEmpty || suffix == "yr" || suffix == "yrs" || suffix == "y" {
      if suffix.isEmpty {
        if text.isMark(end, "-") { end += 1 }
        if ["yo", "yrold", "yearold"].contains(word(end)) { return match(start, end + 1) }
        if word(end) == "y", text.isMark(end + 1, "/"), word(end + 2) == "o" {
          return match(start, end + 3)
        }
        if Units.years.contains(word(end)) { end += 1 } else { end = number.tokens.upperBound }
      }
      if end > number.tokens.upperBound || !suffix.isEmpty {
        if text.isMark(end, "-") { end += 1 }
        if ["old", "olds", "young"].contains(word(end)) { return match(start, end + 1) }
        if word(end) == "of", word(end + 1) == "age" { return match(start, end + 2) }
        return nil
      }
    }
    if suffix.isEmpty || suffix == "m" || suffix == "f" { return bareAge(number, match) }
    return nil
  }

  /// A number without a unit that the words before it make an age.
  private func bareAge(
    _ number: NumberReader.Number,
    _ match: (Int, Int) -> Match
  ) -> Match? {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    let unit = word(end)
    if text.isMark(start - 1, "("), text.isMark(end, ")") { return match(start, end) }
    guard number.suffix.isEmpty, Units.names[unit] == nil, unit != "gpd",
      !text.isMark(end, "%"), start > 0
    else { return nil }
    switch word(start - 1) {
    case "aged", "age", "turning", "turned": return match(start - 1, end)
    case "under", "over", "only", "just", "am", "im", "is", "hes", "shes":
      return saysWho(start - 1) && number.thousandths >= 5000 && !isMoreToCome(end)
        ? match(start, end) : nil
    default: return nil
    }
  }

  private func isMoreToCome(_ end: Int) -> Bool {
    ["times", "weeks", "of", "more", "hundred"].contains(word(end))
      || text.isMark(end, ".")
        && end + 1 < text.tokens.count && text.tokens[end + 1].isWord
        && text.letters(of: text.tokens[end + 1]).first?.isDigit == true
  }

  /// Whether the word before a bare number speaks of a person.
  private func saysWho(_ index: Int) -> Bool {
    switch word(index) {
    case "im", "hes", "shes": true
    case "am": word(index - 1) == "i"
    case "is": Self.persons.contains(word(index - 1))
    case "only", "just", "under", "over": saysWho(index - 1) && index > 0
    default: false
    }
  }

  private static let persons: Set<String> = [
    "he", "she", "who", "son", "daughter", "brother", "sister", "kid", "child", "boyfriend",
    "girlfriend", "friend", "mom", "mum", "dad", "mother", "father", "husband", "wife", "teen",
    "grandma", "grandpa", "grandson", "granddaughter", "nephew", "niece", "cousin",
  ]

  private func word(_ index: Int) -> String {
    guard text.tokens.indices.contains(index), text.tokens[index].isWord,
      text.tokens[index].count <= 12
    else { return "" }
    return text.text(of: text.tokens[index])
  }
}

/// How units are written.
enum Units {
  static let times: Set<Quantity.Unit> = [.minute, .hour, .day, .week, .month, .year]
  static let years: Set<String> = ["year", "years", "yr", "yrs"]
  /// Units that also are everyday words after an article.
  static let everyday: Set<String> = ["min", "mins", "sec"]
  /// `.none` marks the first half of a unit in two words.
  static let names: [String: Quantity.Unit] = {
    var names: [String: Quantity.Unit] = ["tea": .none, "table": .none, "milli": .none]
    let written: [(Quantity.Unit, String)] = [
      (.gram, "g gm gms gr gs gram grams grammes gramme grm grms"),
      (.milligram, "mg mgs milligram milligrams miligrams milligrammes"),
      (.microgram, "mcg mcgs ug microgram micrograms"),
      (.ounce, "oz ozs ounce ounces"),
      (.millilitre, "ml mls milliliter milliliters millilitre millilitres cc"),
      (.teaspoon, "tsp tsps teaspoon teaspoons teaspoonful teaspoonfuls teasp"),
      (.tablespoon, "tbsp tbsps tbs tablespoon tablespoons tblsp"),
      (.capsule, "cap caps capsule capsules capsuls capsul gelcap gelcaps"),
      (.tablet, "tab tabs tablet tablets pill pills gummy gummies"),
      (.shot, "shot shots bottle bottles"),
      (.scoop, "scoop scoops"),
      (.cup, "cup cups mug mugs"),
      (.bag, "bag bags packet packets pack"),
      (.times, "x"),
      (.percent, "percent pct"),
      (.minute, "min mins minute minutes"),
      (.hour, "h hr hrs hour hours"),
      (.day, "d day days"),
      (.week, "wk wks week weeks"),
      (.month, "mo mos month months"),
      (.year, "yr yrs year years"),
    ]
    for (unit, words) in written {
      for word in words.split(separator: " ") { names[String(word)] = unit }
    }
    return names
  }()
}
