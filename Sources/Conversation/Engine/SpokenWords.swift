import IntentParser

/// The words of a message with their places, to find of whom something is told.
struct SpokenWords {
  private struct Word {
    let text: String
    let start: Int
    let end: Int
  }

  private static let speaker: Set<String> = [
    "i", "im", "ive", "id", "ill", "me", "we", "us", "myself", "were", "weve",
  ]
  private static let others: [String: Marks.Person] = [
    "he": .friend, "she": .friend, "they": .friend, "his": .friend, "her": .friend,
    "him": .friend, "hes": .friend, "shes": .friend, "theyre": .friend, "their": .friend,
    "wife": .partner, "husband": .partner, "girlfriend": .partner, "boyfriend": .partner,
    "partner": .partner, "fiance": .partner, "fiancee": .partner, "gf": .partner, "bf": .partner,
    "wifes": .partner, "husbands": .partner, "spouse": .partner,
    "son": .child, "daughter": .child, "kid": .child, "toddler": .child, "teen": .child,
    "teenager": .child, "sons": .child, "daughters": .child, "stepson": .child,
    "friend": .friend, "sister": .friend, "brother": .friend, "mom": .friend, "mum": .friend,
    "dad": .friend, "mother": .friend, "father": .friend, "cousin": .friend, "uncle": .friend,
    "aunt": .friend, "roommate": .friend, "buddy": .friend, "grandma": .friend,
    "grandpa": .friend, "coworker": .friend, "neighbor": .friend, "friends": .friend,
    "patient": .patient, "patients": .patient, "client": .patient, "resident": .patient,
    "dog": .pet, "cat": .pet, "puppy": .pet, "kitten": .pet, "horse": .pet,
  ]

  private let words: [Word]

  /// Reads the words of a message.
  init(_ text: NormalizedText) {
    var words: [Word] = []
    var word = ""
    var start = 0
    var offset = 0
    func close() {
      if !word.isEmpty { words.append(Word(text: word, start: start, end: offset)) }
      word = ""
    }
    for scalar in text.message.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if isLetter {
        if word.isEmpty { start = offset }
        word += scalar.properties.lowercaseMapping
      } else if scalar != "'" && scalar != "\u{2019}" {
        close()
      }
      offset += scalar.utf8.count
    }
    close()
    self.words = words
  }

  /// Whether the message speaks of the person who types.
  var isFirstPerson: Bool { words.contains { Self.speaker.contains($0.text) } }

  /// Of whom a named thing is told, by the nearest word before it that says so, or the word right
  /// after it; `nil` when no word does.
  func teller(of entity: Entity) -> Marks.Person? {
    guard let range = entity.range else { return nil }
    if let next = words.first(where: { $0.start >= range.upperBound }) {
      if next.text == "here" { return .me }
      if let person = Self.others[next.text] { return person }
    }
    let before = words.filter { $0.start < range.upperBound }
    for (offset, word) in before.enumerated().reversed() {
      if Self.speaker.contains(word.text) { return .me }
      guard let person = Self.others[word.text] else { continue }
      let isJoined =
        offset >= 3 && before[offset - 1].text == "my" && before[offset - 2].text == "and"
        && ["me", "i"].contains(before[offset - 3].text)
      return isJoined ? .me : person
    }
    return nil
  }
}
