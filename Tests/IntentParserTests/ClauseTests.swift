import Testing

@testable import IntentParser

struct ClauseTests {
  private func clauses(_ message: String) -> [String] {
    let text = TokenizedText(NormalizedText(message).letters)
    return ClauseSplitter(text: text).clauses().map { clause in
      text.tokens[clause.tokens].filter(\.isWord).map { text.text(of: $0) }.joined(separator: " ")
        + (clause.isQuestion ? "?" : ".")
    }
  }

  @Test(arguments: [
    (
      "is tea legal in ohio and how much should i drink",
      ["is tea legal in ohio?", "and how much should i drink?"]
    ),
    ("i'm 45. does it help?", ["im 45.", "does it help?"]),
    ("im on zoloft, is tea ok", ["im on zoloft.", "is tea ok?"]),
    ("take 2.5 g of st. johns wort", ["take 2 5 g of st johns wort."]),
    ("taper or cold turkey", ["taper or cold turkey."]),
    ("what?! really", ["what?", "really."]),
    ("does it help or does it hurt", ["does it help or does it hurt?"]),
  ])
  func `a message is split before each further question`(message: String, expected: [String]) {
    #expect(clauses(message) == expected)
  }

  @Test func `clauses take all tokens, in order`() {
    for message in ["a. b? c! d; e", "?? a", "and how and how and how is it", "x, is it, is it?"] {
      let text = TokenizedText(NormalizedText(message).letters)
      var next = 0
      for clause in ClauseSplitter(text: text).clauses() {
        #expect(clause.tokens.lowerBound == next)
        next = clause.tokens.upperBound
      }
      #expect(next == text.tokens.count)
    }
  }
}
