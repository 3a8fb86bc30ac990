public import FlatStorage

/// A date as precise as it is known: a year, a month or a day.
public struct PartialDate: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The month, 1 to 12, if known.
  public let month: Int?
  /// The day of the month, if known; never without a month.
  public let day: Int?

  /// Creates a date; the caller vouches that the parts fit together.
  init(year: Int, month: Int?, day: Int?) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates a date from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, lengths) {
      guard part.utf8.count == length, part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard Day(year: numbers[0], month: month ?? 1, day: day ?? 1) != nil else { return nil }
    self.init(year: numbers[0], month: month, day: day)
  }

  /// The last day that the date can mean; what is dated so is not older than that.
  public var lastDay: Day? {
    let month = month ?? 12
    return Day(year: year, month: month, day: day ?? Day.days(in: month, of: year))
  }

  /// The date in words, such as `July 2025` or `29 July 2025`.
  public var inWords: String {
    guard let month else { return String(year) }
    let name = Self.monthNames[month - 1]
    return day.map { "\($0) \(name) \(year)" } ?? "\(name) \(year)"
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension PartialDate: Comparable {
  /// Orders by time; a less precise date comes before the precise ones within it.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var description: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension PartialDate: FlatStorable {
  /// Appends year, month and day, 0 for what is unknown.
  public func write(to writer: inout FlatWriter) {
    writer.write(year)
    writer.write(month ?? 0)
    writer.write(day ?? 0)
  }

  /// Reads a date.
  public init(from reader: inout FlatReader) throws(FlatError) {
    let offset = reader.offset
    let (year, month, day) = (try reader.readInt(), try reader.readInt(), try reader.readInt())
    guard Day(year: year, month: max(month, 1), day: max(day, 1)) != nil else {
      throw .malformed("date", at: offset)
    }
    self.init(year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}
