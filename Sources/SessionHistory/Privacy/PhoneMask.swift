/// Finds phone numbers: groups of digits with single separators, told apart from amounts and dates
/// by how many digits there are and how they are grouped.
enum PhoneMask {
  /// Digits and separators in a row, with the sizes of the groups of digits.
  private struct Run {
    var range: Range<Int>
    var groups: [Int] = []
    var hasPlus = false
    var separators: Set<UInt8> = []

    var digits: Int { groups.reduce(0, +) }
  }

  /// Units that make a number an amount, as the start of the word after it.
  private static let units = [
    "mg", "g", "mcg", "ug", "ml", "ng", "iu", "mil", "gram", "cal", "kcal",
  ]

  static func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var position = 0
    while position < bytes.count {
      guard let run = run(at: position, in: bytes) else {
        position += 1
        continue
      }
      if isPhone(run, in: bytes) { ranges.append(run.range) }
      position = run.range.upperBound
    }
    return ranges.isEmpty ? text : Masking.replacing(ranges, of: bytes, by: "[phone]")
  }

  private static func run(at start: Int, in bytes: [UInt8]) -> Run? {
    let first = bytes[start]
    guard Masking.isDigit(first) || first == 0x2B || first == 0x28 else { return nil }
    if Masking.isDigit(first), start > 0, isWordByte(bytes[start - 1]) {
      return skippedWord(from: start, in: bytes)
    }
    var run = Run(range: start..<start)
    var position = start
    if first == 0x2B {
      run.hasPlus = true
      position += 1
    }
    while position < bytes.count {
      let digits = bytes[position...].prefix(while: Masking.isDigit).count
      if digits > 0 {
        run.groups.append(digits)
        position += digits
        run.range = start..<position
      }
      let gap = separatorLength(at: position, in: bytes)
      guard gap > 0 else { break }
      run.separators.formUnion(bytes[position..<(position + gap)])
      position += gap
    }
    return run.groups.isEmpty ? nil : run
  }

  /// Digits inside a word, such as those of an id, are stepped over.
  private static func skippedWord(from start: Int, in bytes: [UInt8]) -> Run? {
    let end = bytes[start...].firstIndex { !Masking.isDigit($0) } ?? bytes.count
    return end > start ? Run(range: start..<end) : nil
  }

  /// How many bytes of separator stand between two groups of digits here; 0 for none.
  private static func separatorLength(at position: Int, in bytes: [UInt8]) -> Int {
    let next = bytes[position...].prefix(3).prefix { [0x20, 0x2D, 0x2E, 0x28, 0x29].contains($0) }
    guard !next.isEmpty else { return 0 }
    let isBracketed = next.contains(0x28) || next.contains(0x29)
    guard next.count == 1 || isBracketed else { return 0 }
    let after = position + next.count
    return after < bytes.count && Masking.isDigit(bytes[after]) ? next.count : 0
  }

  private static func isPhone(_ run: Run, in bytes: [UInt8]) -> Bool {
    let (digits, groups) = (run.digits, run.groups)
    guard (7...15).contains(digits), !isDate(groups), !isAmount(after: run.range, in: bytes) else {
      return false
    }
    if run.hasPlus { return digits >= 8 }
    if groups.count == 1 { return digits >= 9 }
    if run.separators.contains(0x29) { return digits >= 9 }
    if groups == [3, 4] { return run.separators == [0x2D] }
    let longest = bytes[run.range.lowerBound] == 0x30 ? 8 : 5
    return digits >= 9 && groups.allSatisfy { $0 <= longest }
      && groups.dropFirst().allSatisfy { $0 >= 2 } && groups.contains { $0 >= 3 }
  }

  private static func isDate(_ groups: [Int]) -> Bool {
    groups.starts(with: [4, 2, 2]) || groups == [2, 2, 4]
  }

  private static func isAmount(after range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var start = range.upperBound
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    let word = bytes[start...].prefix(while: Masking.isLetter).map { $0 | 0x20 }
    guard !word.isEmpty else { return false }
    return units.contains { unit in
      unit.utf8.count > 2 ? word.starts(with: unit.utf8) : word.elementsEqual(unit.utf8)
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    Masking.isLetter(byte) || Masking.isDigit(byte) || byte >= 0x80
  }
}
