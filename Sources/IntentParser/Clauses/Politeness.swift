/// Words around a question that ask nothing.
enum Politeness {
  private static let openers = WordSet(
    "hi hey hello please pls plz so ok okay um well yo also and but thanks thx sorry just btw then"
  )
  private static let closers = WordSet("please pls plz thanks thx thank you ty btw lol though tho")
  private static let leadIns = WordSet("what how about and or but then also even")

  /// Where the sentence could begin: at the front, and after what asks nothing.
  static func starts(of text: TokenizedText, withLeadIns: Bool) -> [Int] {
    var starts = [0]
    var place = 0
    while place < text.tokens.count, starts.count < 6 {
      let token = text.tokens[place]
      guard !token.isWord || openers.contains(token) || withLeadIns && leadIns.contains(token)
      else {
        break
      }
      place += 1
      starts.append(place)
    }
    return starts
  }

  /// Where the sentence ends when closing words are left out.
  static func end(of text: TokenizedText) -> Int {
    var end = text.tokens.count
    while end > 0, !text.tokens[end - 1].isWord || closers.contains(text.tokens[end - 1]) {
      end -= 1
    }
    return end
  }
}
