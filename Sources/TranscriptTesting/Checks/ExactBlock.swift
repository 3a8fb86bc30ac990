/// The exact reply that a turn pins, line by line.
///
/// A line `...` stands for any lines. In a line, `[date]`, `[version]`, `[session]` and `[digest]`
/// stand for a value of that kind and nothing else does: the program is deterministic. A block of
/// one empty line was not recorded yet.
public struct ExactBlock: Sendable, Equatable {
  /// The line of its first line, counted from 1.
  public var firstLine: Int
  /// Its lines.
  public var lines: [String]

  /// Whether it waits for its first recording.
  public var isUnrecorded: Bool { lines.allSatisfy(\.isEmpty) }

  /// Whether a reply is what the block says.
  public func matches(_ reply: String) -> Bool {
    let actual = Self.lines(of: reply)
    var reached = [true] + Array(repeating: false, count: actual.count)
    for line in lines {
      reached = line == Self.anyLines ? Self.afterAny(reached) : step(line, reached, actual)
    }
    return reached[actual.count]
  }

  /// The lines for a new reply; lines that match and tokens in them stay.
  public func updated(for reply: String) -> [String] {
    let actual = Self.lines(of: reply)
    guard let first = lines.firstIndex(of: Self.anyLines),
      let last = lines.lastIndex(of: Self.anyLines)
    else { return kept(lines, over: actual) }
    let head = Array(lines[..<first])
    let tail = Array(lines[(last + 1)...])
    guard head.count + tail.count <= actual.count else { return actual }
    return kept(head, over: Array(actual.prefix(head.count))) + [Self.anyLines]
      + kept(tail, over: Array(actual.suffix(tail.count)))
  }

  static let anyLines = "..."

  static func lines(of reply: String) -> [String] {
    reply.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Each new line, in the old wording with its tokens where that matches.
  private func kept(_ old: [String], over actual: [String]) -> [String] {
    actual.map { line in
      old.first { $0 != Self.anyLines && LineToken.matches($0[...], line[...]) } ?? line
    }
  }

  private func step(_ line: String, _ reached: [Bool], _ actual: [String]) -> [Bool] {
    var next = Array(repeating: false, count: reached.count)
    for offset in actual.indices where reached[offset] {
      next[offset + 1] = LineToken.matches(line[...], actual[offset][...])
    }
    return next
  }

  private static func afterAny(_ reached: [Bool]) -> [Bool] {
    var isReached = false
    return reached.map { now in
      isReached = isReached || now
      return isReached
    }
  }
}

/// The values that a token in a line stands for.
enum LineToken: String, CaseIterable {
  case date = "[date]"
  case version = "[version]"
  case session = "[session]"
  case digest = "[digest]"

  /// Whether a line is what the pattern says.
  static func matches(_ pattern: Substring, _ line: Substring) -> Bool {
    guard let (before, token, after) = next(in: pattern) else { return pattern == line }
    guard line.hasPrefix(before) else { return false }
    let rest = line.dropFirst(before.count)
    return token.lengths(at: rest).contains { matches(after, rest.dropFirst($0)) }
  }

  private static func next(
    in pattern: Substring
  ) -> (before: Substring, token: LineToken, after: Substring)? {
    var index = pattern.startIndex
    while index < pattern.endIndex {
      let rest = pattern[index...]
      if let token = allCases.first(where: { rest.hasPrefix($0.rawValue) }) {
        return (pattern[..<index], token, rest.dropFirst(token.rawValue.count))
      }
      index = pattern.index(after: index)
    }
    return nil
  }

  /// The lengths that a value at the start of the text can have, the longest first.
  private func lengths(at text: Substring) -> [Int] {
    switch self {
    case .date: Self.dateLengths(at: text)
    case .version: Self.run(text) { $0.isNumber || $0 == "." }
    case .session:
      text.hasPrefix("s_")
        ? Self.run(text.dropFirst(2)) { $0.isHexDigit || $0.isLetter }.map { $0 + 2 } : []
    case .digest:
      text.hasPrefix("sha256:") ? Self.run(text.dropFirst(7)) { $0.isHexDigit }.map { $0 + 7 } : []
    }
  }

  private static func run(_ text: Substring, _ belongs: (Character) -> Bool) -> [Int] {
    let length = text.prefix(while: belongs).count
    return length > 0 ? [length] : []
  }

  private static let months: Set<Substring> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func dateLengths(at text: Substring) -> [Int] {
    let numeric = text.prefix { $0.isNumber || $0 == "-" }.count
    var lengths = [4, 7, 10].filter { $0 <= numeric }
    let words = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    for count in [2, 3] where words.count >= count {
      let isDay = count == 2 || (Int(words[0]).map { (1...31).contains($0) } ?? false)
      let year = words[count - 1].prefix { $0.isNumber }
      guard isDay, months.contains(words[count - 2]), year.count == 4 else { continue }
      let before = words[..<(count - 1)].reduce(0) { $0 + $1.count + 1 }
      lengths.append(before + year.count)
    }
    return lengths.sorted(by: >)
  }
}
