extension Wordbook {
  /// Turns the lines of a plan into numbered words, choices and elements.
  struct Compiler {
    struct Element {
      var id: Int
      var gap: Int
      var minimum: Int
      var maximum: Int
    }

    struct Pattern {
      var rule: Int
      var start: Int
      var end: Int
      var anchor: Int
    }

    private(set) var words: [String] = ["", "#"]
    private(set) var ids: [String: Int] = [:]
    private(set) var choices: [[Int]] = []
    private(set) var elements: [Element] = []
    private(set) var patterns: [Pattern] = []
    private(set) var marked: [(Marks, [Int])] = []
    private let plan: Plan
    private var sets: [String: [Int]] = [:]
    private var choiceIDs: [String: Int] = [:]
    private var common: Set<Int> = []

    init(_ plan: Plan) {
      self.plan = plan
    }

    mutating func compile() {
      for word in plan.keys.split(separator: " ") { _ = id(of: String(word)) }
      common = Set(plan.common.split(separator: " ").map { id(of: String($0)) })
      for set in plan.sets {
        sets[set.name] = set.words.split { $0 == " " || $0 == "\n" }
          .flatMap { members(of: String($0)) }
      }
      for entry in plan.marks {
        let ids = entry.words.split(separator: " ").flatMap { members(of: String($0)) }
        marked.append((entry.mark, ids))
      }
      for (rule, lines) in plan.rules.enumerated() {
        for line in lines { addPattern(line, rule: rule) }
      }
    }

    private mutating func addPattern(_ line: String, rule: Int) {
      let start = elements.count
      var gap = 2
      for part in line.split(separator: " ") {
        if part.first == "~" {
          gap = Int(part.dropFirst()) ?? 2
          continue
        }
        var text = part
        if part.first == "+" {
          gap = 0
          text = part.dropFirst()
        }
        let range = numberRange(text)
        elements.append(
          Element(
            id: choice(String(text)),
            gap: gap,
            minimum: range?.lowerBound ?? -1,
            maximum: range?.upperBound ?? -1
          )
        )
        gap = 2
      }
      let anchor = anchor(from: start)
      patterns.append(Pattern(rule: rule, start: start, end: elements.count, anchor: anchor))
    }

    private func numberRange(_ text: Substring) -> ClosedRange<Int>? {
      guard text.first == "#" else { return nil }
      let bounds = text.dropFirst().split(separator: "-").map { Int($0) ?? 0 }
      guard bounds.count == 2 else { return (bounds.first ?? 0)...Int.max }
      return bounds[0]...max(bounds[0], bounds[1])
    }

    /// The element that fewest messages hold: no number, few frequent words, then few words.
    private func anchor(from start: Int) -> Int {
      func cost(_ index: Int) -> Int {
        guard elements[index].minimum < 0 else { return Int.max }
        return choices[elements[index].id].reduce(0) { $0 + (common.contains($1) ? 100 : 1) }
      }
      return (start..<elements.count).min { cost($0) < cost($1) } ?? start
    }

    private mutating func choice(_ text: String) -> Int {
      if let known = choiceIDs[text] { return known }
      let number = choices.count
      choices.append(text.first == "#" ? [] : members(of: text))
      choiceIDs[text] = number
      return number
    }

    private mutating func members(of text: String) -> [Int] {
      text.split(separator: "|").flatMap { name -> [Int] in
        let name = String(name)
        guard name.first?.isUppercase == true else { return [id(of: name)] }
        guard let set = sets[name] else { preconditionFailure("no set \(name)") }
        return set
      }
    }

    private mutating func id(of word: String) -> Int {
      if let known = ids[word] { return known }
      let number = words.count
      ids[word] = number
      words.append(word)
      return number
    }
  }
}
