import Testing

@testable import TranscriptTesting

struct ExactBlockTests {
  private func block(_ lines: String...) -> ExactBlock { ExactBlock(firstLine: 1, lines: lines) }

  @Test(arguments: [
    (["a", "b"], "a\nb", true), (["a"], "a\nb", false), (["...", "b"], "a\nx\nb", true),
    (["a", "..."], "a", true), (["a", "...", "c"], "a\nc", true),
    (["a", "...", "c"], "a\nb\nc\nd", false), (["..."], "anything", true),
    (["As of [date]: x"], "As of 29 July 2025: x", true),
    (["As of [date]: x"], "As of July 2025: x", true),
    (["As of [date]: x"], "As of soon: x", false),
    (["[session] [digest]"], "s_1f sha256:ab9", true),
    (["v[version]"], "v1.2.3", true), (["[1] x"], "[1] x", true),
  ])
  func `a block is the reply, line by line`(lines: [String], reply: String, matches: Bool) {
    #expect(ExactBlock(firstLine: 1, lines: lines).matches(reply) == matches)
  }

  @Test func `an update keeps tokens and open stretches`() {
    let old = block("Old words.", "...", "As of [date]: [1] A.")
    #expect(
      old.updated(for: "New words.\n\nmore\n\nAs of July 2025: [1] A.")
        == ["New words.", "...", "As of [date]: [1] A."]
    )
  }

  @Test func `a difference is told word by word`() {
    #expect(
      WordDiff.marked(from: "it may cost sleep\nask", to: "it can cost some sleep\nask")
        == "it [-may-] {+can+} cost {+some+} sleep\nask"
    )
  }
}
