/// Breaks text into lines that fit a width.
enum Wrapping {
  /// The lines of a text; with no width, those that it has.
  ///
  /// Words are never cut: one that is wider than the line stands alone. Lines that begin with a
  /// list mark go on below their text.
  static func lines(of text: String, width: Int?) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let width else { return lines.map(String.init) }
    return lines.flatMap { wrapped($0, width: width) }
  }

  private static func wrapped(_ line: Substring, width: Int) -> [String] {
    guard DisplayWidth.columns(of: line) > width else { return [String(line)] }
    let lead = String(line.prefix { $0 == " " })
    let indent = lead + String(repeating: " ", count: markWidth(of: line.dropFirst(lead.count)))
    var lines: [String] = []
    var current = lead
    var columns = lead.count
    var isEmpty = true
    for word in line.split(separator: " ") {
      let size = DisplayWidth.columns(of: word)
      if !isEmpty, columns + 1 + size > width {
        lines.append(current)
        (current, columns, isEmpty) = (indent, indent.count, true)
      }
      if !isEmpty { (current, columns) = (current + " ", columns + 1) }
      (current, columns, isEmpty) = (current + word, columns + size, false)
    }
    return lines + [current]
  }

  /// The width of `- `, `* `, `1. ` or `[1] ` in front of a line.
  private static func markWidth(of line: Substring) -> Int {
    let first = line.prefix { $0 != " " }
    let isNumber =
      first.count <= 3 && first.dropLast().allSatisfy(\.isNumber)
      && [".", ")"].contains(first.suffix(1))
    let isSource = first.count <= 5 && first.first == "[" && first.last == "]"
    return ["-", "*", "•"].contains(first) || isNumber || isSource ? first.count + 1 : 0
  }
}
