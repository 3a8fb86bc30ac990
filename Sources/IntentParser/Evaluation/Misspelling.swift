/// Makes the slips of fingers on a keyboard, the same ones in every run.
enum Misspelling {
  private static let shortest = 4
  private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }

  /// The text with one slip in one word of four letters or more; `nil` when it has none.
  static func of(_ text: String, seed: Int) -> String? {
    var random = Fingerprint.mix(UInt64(truncatingIfNeeded: seed) &+ 0x9E37_79B9)
    func next(_ bound: Int) -> Int {
      random = Fingerprint.mix(random &+ 0x9E37_79B9_7F4A_7C15)
      return Int(random % UInt64(bound))
    }
    var letters = Array(text.utf8)
    var words: [Range<Int>] = []
    var start = 0
    for place in 0...letters.count
    where place == letters.count || !(letters[place] | 0x20).isLetter || letters[place] >= 0x80 {
      if place - start >= shortest { words.append(start..<place) }
      start = place + 1
    }
    guard !words.isEmpty else { return nil }
    let word = words[next(words.count)]
    let place = word.lowerBound + 1 + next(word.count - 2)
    switch next(4) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(neighbour(of: letters[place], next(2)), at: place)
    case 2: letters[place] = neighbour(of: letters[place], next(2))
    default: letters.swapAt(place, place + 1)
    }
    let result = String(decoding: letters, as: UTF8.self)
    return result == text ? nil : result
  }

  private static func neighbour(of letter: UInt8, _ side: Int) -> UInt8 {
    for row in rows {
      guard let place = row.firstIndex(of: letter | 0x20) else { continue }
      let other = side == 0 ? place - 1 : place + 1
      return row[row.indices.contains(other) ? other : 2 * place - other]
    }
    return letter
  }
}
