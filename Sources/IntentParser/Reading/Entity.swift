/// The kind of a thing that a question names, such as `substance` or `place`.
public struct EntityType: RawRepresentable, Sendable, Hashable, Comparable {
  /// The name that intents use for a slot of this type.
  public let rawValue: String

  /// Creates a type from its name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Orders by name.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The assistant's own subject and its names.
  public static let subject = Self(rawValue: "subject")
  /// Another substance: a medicine, a drug, a food, a supplement.
  public static let substance = Self(rawValue: "substance")
  /// A class of substances named as such.
  public static let substanceClass = Self(rawValue: "class")
  /// A form of the product, such as powder or shot.
  public static let form = Self(rawValue: "form")
  /// A strain or colour.
  public static let strain = Self(rawValue: "strain")
  /// A brand or product.
  public static let product = Self(rawValue: "product")
  /// What somebody wants it for.
  public static let purpose = Self(rawValue: "purpose")
  /// A disease or state of health.
  public static let condition = Self(rawValue: "condition")
  /// A side effect or sign.
  public static let symptom = Self(rawValue: "symptom")
  /// A group of people, such as pregnant people.
  public static let population = Self(rawValue: "population")
  /// A state, country or city.
  public static let place = Self(rawValue: "place")
  /// A quantity to take.
  public static let amount = Self(rawValue: "amount")
  /// Somebody's age in years.
  public static let age = Self(rawValue: "age")
  /// A length of time.
  public static let duration = Self(rawValue: "duration")
  /// Somebody whom the question is about.
  public static let person = Self(rawValue: "person")
}

/// Something that a question names, with where it stands and what it means.
public struct Entity: Sendable, Hashable {
  /// The value of a word in the place of a substance that nobody knows.
  public static let unknownValue = "unknown"

  /// Its kind.
  public var type: EntityType
  /// What it means: a record's id, or a quantity in its canonical form such as `2-5 g`.
  public var value: String
  /// The words as typed.
  public var text: String
  /// Where it stands, in UTF-8 offsets of the message; `nil` when carried from before.
  public var range: Range<Int>?
  /// The quantity, for amounts, ages and durations.
  public var quantity: Quantity?
  /// Other records that the words could mean as well; then the assistant asks.
  public var alternatives: [String]
  /// Whether the name was misspelt and read as this one.
  public var isRepaired: Bool
  /// Whether the words around it deny it ("not pregnant", "no other meds").
  public var isNegated: Bool

  /// Creates an entity.
  public init(
    type: EntityType,
    value: String,
    text: String,
    range: Range<Int>?,
    quantity: Quantity? = nil,
    alternatives: [String] = [],
    isRepaired: Bool = false,
    isNegated: Bool = false
  ) {
    self.type = type
    self.value = value
    self.text = text
    self.range = range
    self.quantity = quantity
    self.alternatives = alternatives
    self.isRepaired = isRepaired
    self.isNegated = isNegated
  }
}

/// A number, or a range of numbers, with its unit.
public struct Quantity: Sendable, Hashable, CustomStringConvertible {
  /// A unit as the parser knows it.
  public enum Unit: String, Sendable {
    case gram = "g"
    case milligram = "mg"
    case microgram = "mcg"
    case ounce = "oz"
    case millilitre = "ml"
    case teaspoon
    case tablespoon
    case capsule
    case tablet
    case shot
    case scoop
    case cup
    case bag
    case times = "x"
    case percent = "%"
    case minute
    case hour
    case day
    case week
    case month
    case year
    case none = ""
  }

  /// The number, or the lower end of a range, in thousandths of the unit.
  public var thousandths: Int
  /// The upper end of a range, in thousandths of the unit.
  public var upperThousandths: Int?
  /// The unit.
  public var unit: Unit
  /// Whether it is per day.
  public var isPerDay: Bool

  /// Creates a quantity; numbers are in thousandths of the unit.
  public init(
    thousandths: Int,
    upperThousandths: Int? = nil,
    unit: Unit,
    isPerDay: Bool = false
  ) {
    self.thousandths = thousandths
    self.upperThousandths = upperThousandths
    self.unit = unit
    self.isPerDay = isPerDay
  }

  /// The canonical form, such as `2.5 g`, `2-5 g` or `30 g/day`.
  public var description: String {
    let range = Self.decimal(thousandths) + (upperThousandths.map { "-" + Self.decimal($0) } ?? "")
    let named = unit == .none ? range : range + " " + unit.rawValue
    return isPerDay ? named + "/day" : named
  }

  private static func decimal(_ thousandths: Int) -> String {
    let whole = thousandths / 1000
    let rest = thousandths % 1000
    guard rest != 0 else { return String(whole) }
    var digits = String(rest + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}
