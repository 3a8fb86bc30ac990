/// A part of a message that could be asked alone.
struct Clause: Equatable {
  /// Its tokens.
  var tokens: Range<Int>
  /// Whether it asks something, by its first words or its question mark.
  var isQuestion: Bool
}

/// Splits a message at the ends of sentences and before a second question.
struct ClauseSplitter {
  /// More clauses than this are read as one with the last.
  private static let maximumClauses = 24
  private static let minimumWords = 3
  static let starters = WordSet(
    """
    what whats what's how hows is isnt are arent does do dont did can cant could should shouldnt \
    will wont would why when where which who whos has have am was were may might shall does't
    """
  )
  /// Words that make a question of a few words without a verb.
  static let question = WordSet("what whats how why when where which who whos many much long")
  private static let conjunctions = WordSet("and but also plus then")
  private static let openers = WordSet(
    """
    so ok okay well hi hey hello um and but also plus please pls then btw ps just like
    """
  )
  private static let howWords = WordSet("much many long often far strong soon")
  private static let how = WordSet("how")
  let text: TokenizedText

  /// The clauses in order; together they take all tokens.
  func clauses() -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    var words = 0
    func close(at end: Int) {
      guard end > start, clauses.count < Self.maximumClauses - 1 || end == text.tokens.count else {
        return
      }
      clauses.append(clause(start..<end))
      start = end
      words = 0
    }
    for index in text.tokens.indices {
      if text.tokens[index].isWord {
        words += 1
        if words > Self.minimumWords, beginsQuestion(at: index) { close(at: index) }
      } else if endsSentence(at: index), words > 0 {
        close(at: index + 1)
      }
    }
    if start < text.tokens.count { close(at: text.tokens.count) }
    return merged(clauses)
  }

  private func clause(_ tokens: Range<Int>) -> Clause {
    var isQuestion = text.isMark(tokens.upperBound - 1, "?")
    var place = tokens.lowerBound
    while place < tokens.upperBound,
      !text.tokens[place].isWord || Self.openers.contains(text.tokens[place])
    {
      place += 1
    }
    if place < tokens.upperBound, Self.starters.contains(text.tokens[place]) { isQuestion = true }
    for index in tokens.dropLast() where Self.how.contains(text.tokens[index]) {
      if Self.howWords.contains(text.tokens[index + 1]) { isQuestion = true }
    }
    return Clause(tokens: tokens, isQuestion: isQuestion)
  }

  /// Clauses of marks alone belong to the one before.
  private func merged(_ clauses: [Clause]) -> [Clause] {
    var result: [Clause] = []
    for clause in clauses {
      if !text.tokens[clause.tokens].contains(where: \.isWord), let last = result.last {
        result[result.count - 1] = Clause(
          tokens: last.tokens.lowerBound..<clause.tokens.upperBound,
          isQuestion: last.isQuestion || clause.isQuestion
        )
      } else {
        result.append(clause)
      }
    }
    return result
  }

  /// Whether a mark ends a sentence; a full stop within a number or a name does not.
  private func endsSentence(at index: Int) -> Bool {
    if ["?", "!", ";"].contains(where: { text.isMark(index, $0) }) {
      return !text.isMark(index + 1, "?") && !text.isMark(index + 1, "!")
    }
    guard text.isMark(index, ".") else { return false }
    guard index + 1 < text.tokens.count else { return true }
    return text.tokens[index].sourceEnd < text.tokens[index + 1].sourceStart
      && !Self.abbreviations.contains(text.tokens[max(0, index - 1)])
  }

  private static let abbreviations = WordSet("st mr mrs dr vs approx etc no oz mg g")

  /// Whether "and how", ", is" or the like begins here.
  private func beginsQuestion(at index: Int) -> Bool {
    guard index + 1 < text.tokens.count else { return false }
    if Self.conjunctions.contains(text.tokens[index]) {
      let next = Self.openers.contains(text.tokens[index + 1]) ? index + 2 : index + 1
      return next < text.tokens.count && Self.starters.contains(text.tokens[next])
    }
    return text.isMark(index - 1, ",") && Self.starters.contains(text.tokens[index])
  }
}
