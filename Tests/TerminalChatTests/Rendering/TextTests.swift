import Testing

@testable import TerminalChat

@Suite("Text on a terminal")
struct TextTests {
  @Test(arguments: [
    ("plain", "plain"), ("a\u{1B}[31mb", "a[31mb"), ("a\u{0}b\u{7F}", "ab"), ("a\tb\nc", "a b\nc"),
    ("\u{202E}abc\u{2066}", "abc"), ("\u{9B}31m", "31m"), ("é日本", "é日本"), ("a\u{2028}b", "ab"),
    ("\u{FEFF}x\u{200B}", "x"),
  ])
  func `nothing that commands a terminal is shown`(_ text: String, _ shown: String) {
    #expect(VisibleText.cleaned(text) == shown)
  }

  @Test func `no text of any mix leaves a control character`() {
    var seed: UInt64 = 11
    for _ in 0..<2000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<20 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        if let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: seed >> 33) % 0x2100) {
          text.append(scalar)
        }
      }
      for scalar in VisibleText.cleaned(String(text)).unicodeScalars where scalar != "\n" {
        #expect(scalar.properties.generalCategory != .control, "\(scalar.value)")
        #expect(!(0x202A...0x202E).contains(scalar.value))
      }
    }
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("👍", 2), ("❤\u{FE0F}", 2),
  ])
  func `columns are counted as terminals count them`(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test func `lines are broken between words and lists go on below their text`() {
    #expect(
      Wrapping.lines(of: "one two three\n\n- four five six\n12345678901234", width: 10)
        == ["one two", "three", "", "- four", "  five six", "12345678901234"]
    )
    #expect(Wrapping.lines(of: "[1] aaa bbb ccc", width: 11) == ["[1] aaa bbb", "    ccc"])
    #expect(Wrapping.lines(of: "日本 日本 日本", width: 9) == ["日本 日本", "日本"])
    #expect(Wrapping.lines(of: "a b c", width: nil) == ["a b c"])
  }

  @Test func `no wrapped line is wider than the width unless a word is`() {
    let words = ["a", "bb", "ccc", "dddddd", "日本語", "é", "[1]"]
    for width in 8...40 {
      let text = "a " + (0..<60).map { words[($0 * 3 + width) % 7] }.joined(separator: " ")
      let lines = Wrapping.lines(of: text, width: width)
      #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width })
      #expect(lines.joined(separator: " ") == text)
    }
  }

  @Test func `signs are plain without a UTF-8 locale`() {
    #expect(Glyphs.plain("“a” – b… ≥ 2 µg") == "\"a\" - b... >= 2 ug")
  }
}
