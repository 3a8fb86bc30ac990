/// Reads a word that nobody knows as the known word it was most likely meant to be.
struct Speller {
  /// What came of an unknown word.
  enum Outcome: Equatable {
    /// No known word is near.
    case none
    /// The word that was meant.
    case word([UInt8])
    /// Protected names that are equally near; it may be any of them.
    case names([[UInt8]])
  }

  /// Shorter words are left alone.
  static let minimumLength = 4
  private static let longName = 8
  private static let maximumEdits = 2
  /// Hardly any whole word of the table is longer, and trying all edits of long words takes time.
  private static let longestPiece = 14
  let words: WordList
  let pieces: PieceIndex

  /// Whether a word is spelt as some known word.
  func isKnown(_ letters: ArraySlice<UInt8>, hash: UInt64) -> Bool {
    words.find(letters, hash: hash) != nil
      || letters.count > 1 && pieces.wholeWord(letters, hash: hash) != nil
  }

  /// What an unknown word was meant to be.
  func repair(_ letters: ArraySlice<UInt8>) -> Outcome {
    guard letters.count >= Self.minimumLength, letters.count < WordList.maximumLength,
      letters.allSatisfy(\.isLetter)
    else { return .none }
    let near = nearest(letters, limit: 1)
    if near.isEmpty, let piece = nearestPiece(letters) { return .word(piece) }
    let far = near.isEmpty && letters.count >= Self.longName ? nearestNames(letters) : near
    guard let best = far.first else { return .none }
    let names = far.filter(words.isProtected)
    if words.isProtected(best), names.count > 1 {
      return .names(names.map { Array(words.letters($0)) })
    }
    return .word(Array(words.letters(best)))
  }

  /// Whether some known word is at distance one.
  func isNearCommonWord(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.count >= Self.minimumLength && letters.count < WordList.maximumLength
      && letters.allSatisfy(\.isLetter) && !candidates(letters, limit: 1, lengths: 1).isEmpty
  }

  /// Known words at distance one, the likeliest first.
  private func nearest(_ letters: ArraySlice<UInt8>, limit: Int) -> [Int] {
    candidates(letters, limit: limit, lengths: 1).sorted { left, right in
      let (first, second) = (weight(left, letters), weight(right, letters))
      return first != second ? first > second : left < right
    }
  }

  /// Long protected names at distance two; two more or fewer letters are another name.
  private func nearestNames(_ letters: ArraySlice<UInt8>) -> [Int] {
    candidates(letters, limit: Self.maximumEdits, lengths: 1).filter {
      words.isProtected($0) && words.letters($0).count >= Self.longName
        && words.letters($0).first == letters.first
    }
  }

  private func candidates(_ letters: ArraySlice<UInt8>, limit: Int, lengths: Int) -> [Int] {
    let mask = WordList.mask(letters)
    var distance = EditDistance()
    var found: [Int] = []
    for length in (letters.count - lengths)...(letters.count + lengths)
    where length >= Self.minimumLength - 1 {
      words.forEach(length: length, mask: mask, within: 2 * limit) { word in
        if distance.between(letters, words.letters(word), limit: limit) <= limit {
          found.append(word)
        }
      }
    }
    return found
  }

  private func weight(_ word: Int, _ letters: ArraySlice<UInt8>) -> Int {
    (words.count(word) + 1) * (words.letters(word).first == letters.first ? 3 : 1)
  }

  /// The most frequent whole word of the table at distance one, that is, its earliest piece.
  private func nearestPiece(_ letters: ArraySlice<UInt8>) -> [UInt8]? {
    guard letters.count <= Self.longestPiece else { return nil }
    var best: (piece: Int, letters: [UInt8])?
    func consider(_ candidate: [UInt8]) {
      guard candidate.count >= Self.minimumLength - 1 else { return }
      var hash = Fingerprint()
      hash.add(candidate)
      guard let piece = pieces.wholeWord(candidate[...], hash: hash.value) else { return }
      let other = best?.piece ?? Int.max
      if piece < other { best = (piece, candidate) }
    }
    let word = Array(letters)
    for place in word.indices {
      var shorter = word
      shorter.remove(at: place)
      consider(shorter)
      if place + 1 < word.count {
        var swapped = word
        swapped.swapAt(place, place + 1)
        consider(swapped)
      }
      var changed = word
      var longer = word
      longer.insert(0, at: place)
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        changed[place] = letter
        consider(changed)
        longer[place] = letter
        consider(longer)
      }
    }
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") { consider(word + [letter]) }
    return best?.letters
  }
}
