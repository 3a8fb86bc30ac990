import Conversation
import Testing

@testable import TerminalChat

@Suite("What comes in")
struct InputTextTests {
  @Test(arguments: ["", " ", "\t\r\n", "\u{A0}"])
  func `nothing is asked by nothing`(_ text: String) {
    #expect(InputText(text: text) == .blank)
  }

  @Test func `words are a message as they were typed`() throws {
    #expect(InputText(text: "what is kratom?") == .message(try Message("what is kratom?")))
  }

  @Test(arguments: ["\u{0}", "\u{1B}[31m", "\u{0}\u{1B}[1;31m\u{7F}", "\u{202E}", "\u{1B}"])
  func `control characters alone are refused in one sentence`(_ text: String) {
    #expect(InputText(text: text) == .refused(.unreadable, readable: nil))
  }

  @Test func `too many bytes are refused, and the first of them can be looked at for danger`()
    throws
  {
    let text = String(repeating: "é", count: 50_000)
    guard case .refused(let refusal, let readable) = InputText(text: text) else {
      Issue.record("100,000 bytes were not refused")
      return
    }
    #expect(refusal == .tooLong(bytes: 100_000))
    #expect((3996...4000).contains(readable?.text.utf8.count ?? 0))
    #expect(!refusal.description.contains("é"))
  }

  @Test func `a cut never leaves half a character`() {
    for lead in 0..<4 {
      let text = String(repeating: "a", count: lead) + String(repeating: "日", count: 2000)
      guard case .refused(_, let readable) = InputText(text: text) else { continue }
      #expect(readable.map { !$0.text.contains("\u{FFFD}") } ?? false)
    }
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    guard case .refused(.notUTF8, let readable) = InputText([0x6B, 0xFF, 0x6B]) else {
      Issue.record("they were not refused")
      return
    }
    #expect(readable != nil)
  }

  @Test func `lines are cut wherever the blocks end`() {
    let bytes = Array("one\ntwo\r\n\nthree".utf8)
    for size in 1...bytes.count {
      var splitter = LineSplitter()
      var lines: [LineSplitter.Line] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        lines += splitter.take(bytes[start..<min(bytes.count, start + size)])
      }
      if let last = splitter.end() { lines.append(last) }
      let texts = lines.map { String(decoding: $0.bytes, as: UTF8.self) }
      #expect(texts == ["one", "two", "", "three"])
    }
  }

  @Test func `no more of a long line is kept than is needed`() {
    var splitter = LineSplitter(limit: 10)
    let lines = splitter.take(Array(repeating: 0x61, count: 5000) + [0x0A, 0x62, 0x0A])
    #expect(lines.map(\.total) == [5000, 1])
    #expect(lines.map(\.bytes.count) == [10, 1])
  }
}
