/// Finds the key word that a misspelt one is nearest to, within one or two slips.
struct SpellingRepair: Sendable {
  private struct Key: Sendable {
    var start: Int
    var count: Int
    var letters: UInt32
    var id: Int
  }

  private var letters: [UInt8] = []
  private var keys: [Key] = []

  /// Keeps keys of five letters and more; shorter ones have too many neighbours.
  init(keys words: [(letters: [UInt8], id: Int)]) {
    for word in words where word.letters.count >= 5 {
      keys.append(
        Key(
          start: letters.count,
          count: word.letters.count,
          letters: Self.set(of: word.letters[...]),
          id: word.id
        )
      )
      letters += word.letters
    }
  }

  /// Returns the id of the nearest key: one slip up to seven letters, two from eight on.
  func key(nearest word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 4, word.count <= 18, let first = word.first else { return nil }
    let set = Self.set(of: word)
    var best: (distance: Int, id: Int)?
    for key in keys {
      let limit = min(best.map { $0.distance - 1 } ?? 2, key.count >= 8 ? 2 : 1)
      guard abs(key.count - word.count) <= limit else { continue }
      guard (key.letters ^ set).nonzeroBitCount <= 2 * limit else { continue }
      guard letters[key.start] == first || letters[key.start + 1] == first else { continue }
      let distance = distance(key, word, limit: limit)
      if distance <= limit { best = (distance, key.id) }
      if best?.distance == 1 { break }
    }
    return best?.id
  }

  /// Slips between two words: a letter left out, put in, changed, or two swapped.
  private func distance(_ key: Key, _ word: ArraySlice<UInt8>, limit: Int) -> Int {
    var before = Row(repeating: 0)
    var previous = Row(repeating: 0)
    for column in 0...word.count { previous[column] = UInt8(column) }
    for row in 1...key.count {
      var current = Row(repeating: 0)
      current[0] = UInt8(row)
      var least = UInt8(row)
      for column in 1...word.count {
        let letter = letters[key.start + row - 1]
        let other = word[word.startIndex + column - 1]
        var cost = min(previous[column], current[column - 1]) + 1
        cost = min(cost, previous[column - 1] + (letter == other ? 0 : 1))
        if row > 1, column > 1, letter == word[word.startIndex + column - 2],
          letters[key.start + row - 2] == other
        {
          cost = min(cost, before[column - 2] + 1)
        }
        current[column] = cost
        least = min(least, cost)
      }
      if Int(least) > limit { return Int(least) }
      before = previous
      previous = current
    }
    return Int(previous[word.count])
  }

  private typealias Row = InlineArray<24, UInt8>

  private static func set(of word: ArraySlice<UInt8>) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}
