/// The numbers to call in one region, in words that fit into a fixed text.
///
/// Only numbers whose record is marked as seen stand here; a test compares them with the records.
struct HelpNumbers: Sendable, Hashable {
  /// The number for danger to life, if one was seen.
  var emergency: String?
  /// The poison line, with what it is called.
  var poison: String?
  /// The line to call or text in a crisis.
  var crisis: String?
  /// The line for animals.
  var animalPoison: String?

  /// The regions that have a number of their own.
  static let known: [(region: String, numbers: HelpNumbers)] = [
    (
      "US",
      HelpNumbers(
        emergency: "911",
        poison: "1-800-222-1222",
        crisis: "988",
        animalPoison: "1-888-426-4435"
      )
    ),
    ("CA", HelpNumbers(emergency: "911", poison: "1-844-764-7669", crisis: "988")),
    ("AU", HelpNumbers(emergency: "000", poison: "13 11 26")),
    ("IE", HelpNumbers(emergency: "999 or 112", poison: "01 809 2166")),
    ("NZ", HelpNumbers(poison: "0800 764 766")),
    ("GB", HelpNumbers(poison: "111")),
    ("TH", HelpNumbers(poison: "1367")),
  ]

  /// Returns the numbers of a region, or `nil` when it is unknown or has none of its own.
  static func numbers(in region: String?) -> HelpNumbers? {
    guard let region = region?.uppercased() else { return nil }
    return known.first { $0.region == region }?.numbers
  }
}
