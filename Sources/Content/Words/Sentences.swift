/// Words and sentences of a reviewed text, and how hard it is to read.
enum Sentences {
  /// The words: what stands between white space and holds a letter or digit.
  static func words(of text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace).filter { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
  }

  /// The sentences, without the space around them.
  static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      current += (current.isEmpty ? "" : " ") + word
      let bare = word.reversed().drop { "\"')”’".contains($0) }
      guard let last = bare.first, ".!?".contains(last), !isShort(word) else { continue }
      sentences.append(current)
      current = ""
    }
    if !current.isEmpty { sentences.append(current) }
    return sentences
  }

  /// The Flesch-Kincaid grade in tenths (Kincaid and others, 1975), names counted as two syllables.
  static func gradeTenths(of text: String, names: Set<String>) -> Int {
    let words = words(of: text)
    let sentences = max(1, split(text).count)
    guard !words.isEmpty else { return 0 }
    let syllables = words.reduce(0) { $0 + Self.syllables(of: $1, names: names) }
    let perSentence = 39 * words.count * 100 / sentences
    let perWord = 1180 * syllables * 100 / words.count
    return (perSentence + perWord - 155_900) / 1000
  }

  /// The syllables of a word, told by its groups of vowels.
  static func syllables(of word: Substring, names: Set<String>) -> Int {
    word.lowercased().split { $0 == "-" || $0 == "/" }.reduce(0) { sum, part in
      let letters = part.filter(\.isLetter)
      if letters.isEmpty { return sum + 1 }
      if names.contains(letters) { return sum + 2 }
      return sum + syllables(ofPlain: Array(letters))
    }
  }

  private static func syllables(ofPlain letters: [Character]) -> Int {
    var count = 0
    var isInVowels = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !isInVowels { count += 1 }
      isInVowels = isVowel
    }
    let ending = String(letters.suffix(2))
    if letters.last == "e", ending != "le" || letters.count < 3 { count -= 1 }
    if ending == "es" || ending == "ed", letters.count > 3 {
      let before = letters[letters.count - 3]
      let twoBefore = letters.count > 3 ? letters[letters.count - 4] : " "
      let isConsonantAndL = before == "l" && !"aeiouy".contains(twoBefore)
      let isSounded = ending == "es" ? "szxhcg".contains(before) : "td".contains(before)
      if !isSounded, !isConsonantAndL, !"aeiouy".contains(before) { count -= 1 }
    }
    return max(1, count)
  }

  private static func isShort(_ word: Substring) -> Bool {
    ["e.g.", "i.e.", "vs.", "Dr.", "St.", "U.S.", "No."].contains(String(word))
  }
}
