import Testing

@testable import Safety

/// Dangers stay dangers in whatever letters they are written.
struct DisguiseTests {
  private static let plain = [
    "i want to kill myself", "she is not breathing", "my dog swallowed kratom",
    "i am suicidal", "he is unconscious", "quiero morir",
  ]

  private static let disguises: [(name: String, change: @Sendable (String) -> String)] = [
    ("upper case", { $0.uppercased() }),
    ("fullwidth", { mapped($0) { $0 > 0x20 && $0 < 0x7F ? $0 + 0xFEE0 : $0 } }),
    ("mathematical bold", { mapped($0) { (0x61...0x7A).contains($0) ? $0 - 0x61 + 0x1D41A : $0 } }),
    ("circled", { mapped($0) { (0x61...0x7A).contains($0) ? $0 - 0x61 + 0x24D0 : $0 } }),
    ("zero width", { joined($0, "\u{200B}") }),
    ("soft hyphen", { joined($0, "\u{AD}") }),
    ("right to left", { "\u{202E}" + $0 + "\u{202C}" }),
    ("combining marks", { joined($0, "\u{0336}") }),
    ("Cyrillic", { replaced($0, ["a": "а", "e": "е", "o": "о", "i": "і", "s": "ѕ", "c": "с"]) }),
    ("accents", { replaced($0, ["i": "ï", "e": "é", "o": "ö", "u": "ü", "a": "å"]) }),
    ("digits", { replaced($0, ["i": "1", "e": "3", "o": "0", "a": "4", "s": "5"]) }),
    ("letters apart", { $0.map(String.init).joined(separator: " ") }),
    (
      "dots",
      {
        $0.split(separator: " ").map { $0.map(String.init).joined(separator: ".") }
          .joined(separator: "  ")
      }
    ),
    ("run together", { $0.filter { $0 != " " } }),
    ("long vowels", { replaced($0, ["i": "iiii"]) }),
    ("line breaks", { $0.split(separator: " ").joined(separator: "\n") }),
    ("shouting", { $0 + "!!!!???" }),
  ]

  @Test func `a disguise changes nothing`() {
    for text in Self.plain {
      let route = Triage.verdict(on: text)?.route
      #expect(route != nil, "\(text)")
      for disguise in Self.disguises {
        let changed = disguise.change(text)
        #expect(Triage.verdict(on: changed)?.route == route, "\(disguise.name): \(changed)")
      }
    }
  }

  @Test func `one slip in a long word changes nothing`() {
    for word in ["suicide", "breathing", "unconscious", "overdosed", "swallowed", "unresponsive"] {
      let text =
        [
          "suicide": "i am thinking about suicide", "breathing": "she is not breathing",
          "unconscious": "he is unconscious", "overdosed": "my friend overdosed",
          "swallowed": "my toddler swallowed kratom", "unresponsive": "she is unresponsive",
        ][word] ?? ""
      for slip in slips(in: word) {
        let changed = replaced(text, [word: slip])
        #expect(Triage.verdict(on: changed) != nil, "\(changed)")
      }
    }
  }

  /// Every letter left out, doubled, or swapped with the next, but for the first.
  private func slips(in word: String) -> [String] {
    let letters = Array(word)
    return (1..<letters.count).flatMap { index -> [String] in
      var out = letters
      out.remove(at: index)
      var doubled = letters
      doubled.insert(letters[index], at: index)
      guard index + 1 < letters.count else { return [String(out), String(doubled)] }
      var swapped = letters
      swapped.swapAt(index, index + 1)
      return [String(out), String(doubled), String(swapped)]
    }
  }
}

private func mapped(_ text: String, _ change: (UInt32) -> UInt32) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let changed = Unicode.Scalar(change(scalar.value)) { scalars.append(changed) }
  }
  return String(scalars)
}

private func joined(_ text: String, _ mark: String) -> String {
  text.map { String($0) + mark }.joined()
}

private func replaced(_ text: String, _ pairs: [String: String]) -> String {
  if let (word, other) = pairs.first, pairs.count == 1, word.count > 1 {
    return text.split(separator: " ").map { $0 == word ? other : String($0) }.joined(separator: " ")
  }
  return text.map { pairs[String($0)] ?? String($0) }.joined()
}
