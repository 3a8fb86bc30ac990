import Testing

@testable import IntentParser

struct NormalizedTextTests {
  @Test(arguments: [
    ("Is KRATOM\u{200B}  safe?", "is kratom safe?"),
    ("\u{FEFF} \tA\u{202E}B\n", "ab"),
    ("ﬁne １５ ｍｇ", "fine 15 mg"),
    ("Café\u{0301}", "café\u{0301}"),
    ("", ""),
  ])
  func `text is folded to NFKC, lower case and single spaces`(message: String, expected: String) {
    #expect(NormalizedText(message).text == expected)
  }

  @Test func `accents and curly quotes are set aside for comparing`() {
    let text = NormalizedText("Señor, what\u{2019}s 2½ g\u{00A0}—")
    #expect(String(decoding: text.letters, as: UTF8.self) == "senor, what's 2 1/2 g -")
  }

  @Test(arguments: [
    "plain words", "  Café au lait ", "a\u{0301}\u{0323}b", "2½ g", "日本語 kratom", "👍 ok",
    "\u{200B}x\u{200B}", "ﬃ", "ẞ",
  ])
  func `every letter leads back into the message`(message: String) {
    let text = NormalizedText(message)
    #expect(text.letters.count == text.origins.count)
    #expect(text.letters.count == text.ends.count)
    for (origin, end) in zip(text.origins, text.ends) {
      #expect(origin <= end)
      #expect(Int(end) <= message.utf8.count)
    }
    #expect(text.origins == text.origins.sorted())
  }

  @Test func `a long message is cut at a whole character`() {
    let text = NormalizedText("a" + String(repeating: "é", count: 3000))
    #expect(text.isCut)
    #expect(text.message.utf8.count == 3999)
    #expect(text.message.last == "é")
    #expect(!NormalizedText(String(repeating: "a", count: 4000)).isCut)
  }

  @Test func `ASCII is read the same with and without the short cut`() {
    let plain = "What's 2.5g, ok?"
    let short = NormalizedText(plain)
    let long = NormalizedText(plain + "é")
    #expect(long.letters.dropLast() == short.letters[...])
  }
}
