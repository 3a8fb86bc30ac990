import FlatStorage

/// Prepares messages: splits into words, repairs spelling, finds names and quantities.
struct TextReader: Sendable {
  /// More unknown words than this in one message are no misspelt English.
  private static let maximumRepairs = 32
  let words: WordList
  let pieces: PieceIndex
  let names: EntityIndex

  init(words: WordList, pieces: PieceIndex, names: EntityIndex) {
    self.words = words
    self.pieces = pieces
    self.names = names
  }

  init(from reader: inout FlatReader) throws(FlatError) {
    words = try WordList(from: &reader)
    pieces = try PieceIndex(from: &reader)
    names = try EntityIndex(from: &reader)
  }

  func write(to writer: inout FlatWriter) {
    words.write(to: &writer)
    pieces.write(to: &writer)
    names.write(to: &writer)
  }

  /// Reads a message.
  func prepare(_ message: NormalizedText) -> PreparedText {
    var text = TokenizedText(message.letters)
    var spelling = Spelling()
    repair(&text, &spelling)
    var prepared = PreparedText(text: text)
    prepared.repairs = spelling.repairs
    prepared.unknown = spelling.unknown
    var finder = EntityFinder(names: names, message: message)
    prepared.entities = finder.find(
      in: text,
      repaired: spelling.tokens,
      uncertain: spelling.uncertain
    )
    prepared.repairs += finder.repairs
    finder.putPlainNames(into: &prepared)
    return prepared
  }

  /// What happened to the words of a message.
  private struct Spelling {
    var repairs: [Repair] = []
    var tokens: Set<Int> = []
    var unknown: [Int] = []
    var uncertain: [(token: Int, names: [[UInt8]])] = []
  }

  private func repair(_ text: inout TokenizedText, _ spelling: inout Spelling) {
    let speller = Speller(words: words, pieces: pieces)
    var budget = Self.maximumRepairs
    for index in text.tokens.indices {
      let token = text.tokens[index]
      guard token.isWord, token.count >= Speller.minimumLength,
        !isKnown(token, in: text, speller), budget > 0
      else { continue }
      budget -= 1
      switch speller.repair(text.letters(of: token)) {
      case .none: spelling.unknown.append(index)
      case .names(let names): spelling.uncertain.append((index, names))
      case .word(let word):
        let from = text.text(of: token)
        text.replace(index, by: word)
        spelling.tokens.insert(index)
        spelling.repairs.append(Repair(from: from, to: String(decoding: word, as: UTF8.self)))
      }
    }
  }

  private func isKnown(_ token: Token, in text: TokenizedText, _ speller: Speller) -> Bool {
    let letters = text.letters(of: token)
    if speller.isKnown(letters, hash: token.hash) { return true }
    if letters.contains(where: \.isDigit) { return true }
    if token.split > 0 {
      let stem = letters.prefix(Int(token.split))
      var hash = Fingerprint()
      hash.add(stem)
      if speller.isKnown(stem, hash: hash.value) { return true }
    }
    return !names.names(Array(letters)).isEmpty
  }
}
