import Testing

@testable import Safety

struct FoldedTextTests {
  private func words(_ text: String) -> [String] {
    let folded = FoldedText(text)
    return folded.words.map { folded.text(of: $0) }
  }

  @Test(arguments: [
    ("Can’t WAKE up", ["cant", "wake", "up"]),
    ("ｆｕｌｌ ｗｉｄｔｈ", ["full", "width"]),
    ("naïve ﬁancé straße", ["naive", "fiance", "strasse"]),
    ("рее", ["pee"]),
    ("30g of 2.5 mg", ["30", "g", "of", "2.5", "mg"]),
    ("zero\u{200B}width", ["zerowidth"]),
    ("\u{202E}bidi\u{202C}", ["bidi"]),
    ("a\u{0301}b\u{0336}", ["ab"]),
    ("中文 ok", ["ok"]),
    ("", []),
  ]) func `text folds to plain words`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func `every word knows where it stood`() {
    let text = "ﬁne, ｄｏｇ’s 30g — end"
    let bytes = Array(text.utf8)
    for word in FoldedText(text).words {
      #expect(word.sourceStart < word.sourceEnd)
      #expect(word.sourceEnd <= bytes.count)
    }
  }

  @Test func `sentences and questions are told apart`() {
    let folded = FoldedText("is it safe? he took it... now he sleeps. ok")
    #expect(folded.questions == [0])
    #expect(folded.words.last?.sentence == 2)
  }

  @Test func `any scalar can be folded`() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = FoldedText("a" + String(Character(scalar)) + "b")
      #expect(folded.bytes.allSatisfy { $0 < 0x80 })
    }
  }
}
