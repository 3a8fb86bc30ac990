/// A vocabulary with patterns over it, compiled once and then searched in linear time.
///
/// A pattern is a line such as `CANT ~2 wake|waken`: elements in order, each a choice of words. A name in
/// capitals is a set of words; `#` is any number, `#20` one of at least 20, `#1-12` one in a range. Up to two words may stand
/// between two elements; `~5` allows five, `+` none. No gap spans a sentence's end or a negation.
struct Wordbook: Sendable {
  /// A pattern found in a message.
  struct Hit: Sendable, Hashable {
    /// The index of its rule.
    var rule: Int
    /// The first and last word, as indices into the words that were searched.
    var first: Int
    var last: Int
  }

  struct Element: Sendable {
    var id: Int
    var gap: Int
    var minimum: Int
    var maximum: Int
  }

  struct Pattern: Sendable {
    var rule: Int
    var start: Int
    var end: Int
    var anchor: Int
  }

  static let unknownWord = 0
  static let numberWord = 1

  /// What every known word is and how unknown ones are mended.
  let vocabulary: Vocabulary
  private var elements: [Element] = []
  private var patterns: [Pattern] = []
  private var memberships: [UInt64] = []
  private var stride = 0
  private var anchorStarts: [Int] = []
  private var anchored: [Int] = []
  private var marks: [UInt16] = []

  /// Returns every pattern found, in order of the word it is anchored at.
  func hits(in words: [Vocabulary.Entry]) -> [Hit] {
    var hits: [Hit] = []
    for index in words.indices {
      let id = words[index].id
      guard id > Self.numberWord else { continue }
      for slot in anchorStarts[id]..<anchorStarts[id + 1] {
        let pattern = patterns[anchored[slot]]
        guard let last = end(of: pattern, in: words, element: pattern.anchor, at: index) else {
          continue
        }
        guard let first = start(of: pattern, in: words, element: pattern.anchor, at: index) else {
          continue
        }
        hits.append(Hit(rule: pattern.rule, first: first, last: last))
      }
    }
    return hits
  }

  /// Returns the numbers of those of the given words that are known.
  func numbers(of words: String?) -> [Int] {
    (words ?? "").split(separator: " ").compactMap { word in
      vocabulary.lookUp(Array(word.utf8)[...]).map(Int.init)
    }
  }

  /// Whether a word bears one of the marks.
  func has(_ mark: Marks, _ id: Int) -> Bool { marks[id] & mark.rawValue != 0 }

  // MARK: - Matching

  private func end(
    of pattern: Pattern,
    in words: [Vocabulary.Entry],
    element: Int,
    at index: Int
  ) -> Int? {
    let next = element + 1
    guard next < pattern.end else { return index }
    let wanted = elements[next]
    var candidate = index + 1
    while candidate < words.count, words[candidate].sentence == words[index].sentence,
      words[candidate].position - words[index].position - 1 <= wanted.gap
    {
      if fits(words[candidate], wanted),
        let last = end(of: pattern, in: words, element: next, at: candidate)
      {
        return last
      }
      if has(.negation, words[candidate].id) { return nil }
      candidate += 1
    }
    return nil
  }

  private func start(
    of pattern: Pattern,
    in words: [Vocabulary.Entry],
    element: Int,
    at index: Int
  ) -> Int? {
    guard element > pattern.start else { return index }
    let gap = elements[element].gap
    let wanted = elements[element - 1]
    var candidate = index - 1
    while candidate >= 0, words[candidate].sentence == words[index].sentence,
      words[index].position - words[candidate].position - 1 <= gap
    {
      if fits(words[candidate], wanted),
        let first = start(of: pattern, in: words, element: element - 1, at: candidate)
      {
        return first
      }
      if has(.negation, words[candidate].id) { return nil }
      candidate -= 1
    }
    return nil
  }

  private func fits(_ word: Vocabulary.Entry, _ element: Element) -> Bool {
    if element.minimum >= 0 {
      return word.value >= element.minimum && word.value <= element.maximum
    }
    return isMember(word.id, element.id)
  }

  private func isMember(_ word: Int, _ element: Int) -> Bool {
    memberships[word * stride + element >> 6] >> UInt64(element & 63) & 1 == 1
  }
}

// MARK: - Compiling

extension Wordbook {
  /// What a wordbook is compiled from.
  struct Plan {
    /// Named sets of words; a set may name others that stand before it.
    var sets: [(name: String, words: String)]
    /// The patterns of each rule, one a line, in the order of the rules.
    var rules: [String]
    /// Words that misspellings are mended towards.
    var keys: String
    /// Real words that are near a key and stay what they are.
    var kept: String
    /// Other spellings, as `brething=breathing`.
    var aliases: String
    /// Words too frequent to start a search from.
    var common: String
    /// Words that bear a mark, as in a pattern: words and names of sets.
    var marks: [(mark: Marks, words: String)]
  }

  /// What a word is beside its place in patterns.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt16

    /// It turns what follows into its opposite; no gap skips it.
    static let negation = Marks(rawValue: 1)
    /// The writer.
    static let oneself = Marks(rawValue: 2)
    /// Another person.
    static let another = Marks(rawValue: 4)
    static let animal = Marks(rawValue: 8)
    /// It begins a statement of its own: "i", "hes".
    static let subject = Marks(rawValue: 16)
    /// It tells that something has happened or is happening.
    static let realised = Marks(rawValue: 32)
    /// A negation before it is undone: "can't stop".
    static let undoing = Marks(rawValue: 64)
    /// Nobody in particular.
    static let anyone = Marks(rawValue: 128)
    /// It opens a question when it comes first: "is", "does".
    static let auxiliary = Marks(rawValue: 256)
  }

  /// Compiles a plan.
  init(_ plan: Plan) {
    let compiler = Compiler(plan)
    vocabulary = Vocabulary(
      words: compiler.words,
      keys: plan.keys,
      aliases: compiler.aliases,
      kept: plan.kept
    )
    elements = compiler.elements
    patterns = compiler.patterns
    stride = compiler.choices.count / 64 + 1
    memberships = Array(repeating: 0, count: compiler.words.count * stride)
    for (id, choice) in compiler.choices.enumerated() {
      for word in choice { memberships[word * stride + id >> 6] |= 1 << UInt64(id & 63) }
    }
    (anchorStarts, anchored) = Self.anchors(of: compiler)
    marks = Array(repeating: 0, count: compiler.words.count)
    for (mark, ids) in compiler.marked { for id in ids { marks[id] |= mark.rawValue } }
  }

  /// Lists, for each word, the patterns whose search starts at it.
  private static func anchors(of compiler: Compiler) -> (starts: [Int], patterns: [Int]) {
    var starts = Array(repeating: 0, count: compiler.words.count + 1)
    let choices = compiler.patterns.map { compiler.choices[compiler.elements[$0.anchor].id] }
    for word in choices.joined() { starts[word + 1] += 1 }
    for word in 0..<compiler.words.count { starts[word + 1] += starts[word] }
    var next = starts
    var patterns = Array(repeating: 0, count: starts.last ?? 0)
    for (pattern, choice) in choices.enumerated() {
      for word in choice {
        patterns[next[word]] = pattern
        next[word] += 1
      }
    }
    return (starts, patterns)
  }
}
