/// Finds the numbers of a text; digits within names such as `7-OH` or `CYP2D6` are none.
enum Numbers {
  /// The numbers in order of place, as written.
  static func all(in text: String) -> [String] {
    let characters = Array(text)
    var numbers: [String] = []
    var place = 0
    while place < characters.count {
      guard isDigit(characters[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < characters.count, isInNumber(characters, at: place) { place += 1 }
      guard !isInName(characters, start..<place) else { continue }
      numbers.append(String(characters[start..<place]))
    }
    return numbers
  }

  /// A number without the commas between thousands, to compare it.
  static func plain(_ number: String) -> String { number.filter { $0 != "," } }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func isInNumber(_ characters: [Character], at place: Int) -> Bool {
    if isDigit(characters[place]) { return true }
    guard characters[place] == "." || characters[place] == "," else { return false }
    return place + 1 < characters.count && isDigit(characters[place + 1])
  }

  /// Whether letters cling to the digits: before them, or right after, or a capital after a hyphen.
  private static func isInName(_ characters: [Character], _ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? characters[range.lowerBound - 1] : " "
    let twoBefore = range.lowerBound > 1 ? characters[range.lowerBound - 2] : " "
    if before.isLetter || (before == "-" && twoBefore.isLetter) { return true }
    let after = characters[range.upperBound...].prefix(2)
    if let next = after.first, next.isLetter { return true }
    guard after.first == "-", let letter = after.dropFirst().first else { return false }
    return letter.isUppercase || characters[range.upperBound...].dropFirst().starts(with: "hydroxy")
  }
}
