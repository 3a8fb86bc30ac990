extension Wordbook {
  /// Turns the lines of a plan into numbered words, choices and elements.
  ///
  /// It works on bytes and hashes, since it runs before the first answer.
  struct Compiler {
    private(set) var words: [String] = ["", "#"]
    private(set) var choices: [[Int]] = []
    private(set) var elements: [Element] = []
    private(set) var patterns: [Pattern] = []
    private(set) var marked: [(Marks, [Int])] = []
    private(set) var aliases: [(spelling: String, word: Int)] = []
    private var ids: [UInt64: Int] = [:]
    private var sets: [UInt64: [Int]] = [:]
    private var choiceIDs: [UInt64: Int] = [:]
    private var costs: [Int] = []
    private var isCommon: [Bool] = []

    init(_ plan: Plan) {
      ids.reserveCapacity(4096)
      choiceIDs.reserveCapacity(4096)
      readAliases(plan.aliases)
      for list in [plan.common, plan.keys] {
        for word in Self.parts(list, at: Self.isBlank) { _ = id(of: word) }
        if isCommon.isEmpty { isCommon = Array(repeating: true, count: words.count) }
      }
      for set in plan.sets {
        sets[Self.hash(Array(set.name.utf8)[...])] = members(of: set.words, at: Self.isBlank)
      }
      for entry in plan.marks {
        marked.append((entry.mark, members(of: entry.words, at: Self.isBlank)))
      }
      for (rule, lines) in plan.rules.enumerated() {
        for line in Self.parts(lines, at: { $0 == 0x0A }) { addPattern(line, rule: rule) }
      }
    }

    /// Both spellings get the number of the right one.
    private mutating func readAliases(_ list: String) {
      for pair in Self.parts(list, at: Self.isBlank) {
        let sides = pair.split(separator: UInt8(ascii: "="))
        let word = id(of: sides[1])
        ids[Self.hash(sides[0])] = word
        aliases.append((String(decoding: sides[0], as: UTF8.self), word))
      }
    }

    // MARK: - Patterns

    private mutating func addPattern(_ line: ArraySlice<UInt8>, rule: Int) {
      let start = elements.count
      var gap = 2
      for part in line.split(separator: 0x20) {
        if part.first == UInt8(ascii: "~") {
          gap = Self.number(part.dropFirst())
          continue
        }
        var text = part
        if part.first == UInt8(ascii: "+") {
          gap = 0
          text = part.dropFirst()
        }
        let range = Self.range(text)
        elements.append(
          Element(
            id: choice(text, isNumber: range != nil),
            gap: gap,
            minimum: range?.lowerBound ?? -1,
            maximum: range?.upperBound ?? -1
          )
        )
        gap = 2
      }
      let anchor = (start..<elements.count).min { cost($0) < cost($1) } ?? start
      patterns.append(Pattern(rule: rule, start: start, end: elements.count, anchor: anchor))
    }

    /// How many messages an element is found in, roughly: numbers, frequent words, then many words.
    private func cost(_ index: Int) -> Int {
      elements[index].minimum < 0 ? costs[elements[index].id] : Int.max
    }

    private mutating func choice(_ text: ArraySlice<UInt8>, isNumber: Bool) -> Int {
      let hash = Self.hash(text)
      if let known = choiceIDs[hash] { return known }
      let members = isNumber ? [] : members(of: text, at: { $0 == UInt8(ascii: "|") })
      choices.append(members)
      costs.append(members.reduce(0) { $0 + ($1 < isCommon.count && isCommon[$1] ? 100 : 1) })
      choiceIDs[hash] = choices.count - 1
      return choices.count - 1
    }

    private mutating func members(of text: String, at separator: (UInt8) -> Bool) -> [Int] {
      members(of: Array(text.utf8)[...], at: separator)
    }

    private mutating func members(
      of text: ArraySlice<UInt8>,
      at separator: (UInt8) -> Bool
    ) -> [Int] {
      var members: [Int] = []
      for name in text.split(whereSeparator: separator) {
        if let first = name.first, (0x41...0x5A).contains(first) {
          guard let set = sets[Self.hash(name)] else {
            preconditionFailure("no set \(String(decoding: name, as: UTF8.self))")
          }
          members += set
        } else {
          members.append(id(of: name))
        }
      }
      return members
    }

    private mutating func id(of word: ArraySlice<UInt8>) -> Int {
      let hash = Self.hash(word)
      if let known = ids[hash] { return known }
      ids[hash] = words.count
      words.append(String(decoding: word, as: UTF8.self))
      return words.count - 1
    }

    // MARK: - Bytes

    private static func parts(
      _ text: String,
      at separator: (UInt8) -> Bool
    ) -> [ArraySlice<UInt8>] {
      Array(text.utf8).split(whereSeparator: separator)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
      bytes.reduce(Vocabulary.seed) { Vocabulary.mixed($0, $1) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
      bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    /// Reads "#", "#20" and "#1-12".
    private static func range(_ text: ArraySlice<UInt8>) -> ClosedRange<Int>? {
      guard text.first == UInt8(ascii: "#") else { return nil }
      let bounds = text.dropFirst().split(separator: UInt8(ascii: "-")).map { number($0) }
      guard let low = bounds.first else { return 0...Int.max }
      return low...max(low, bounds.count > 1 ? bounds[1] : Int.max)
    }
  }
}
