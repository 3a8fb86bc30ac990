import Glibc
import Testing

@testable import IntentParser

struct WorstCaseTests {
  private static let messages: [(name: String, text: String)] = [
    ("unknown words", words(800, length: 4)),
    ("long unknown words", words(170, length: 22)),
    ("one word", String(repeating: "a", count: 4000)),
    ("small words", String(repeating: "a ", count: 2000)),
    ("combining marks", "a" + String(repeating: "\u{0301}", count: 1990)),
    ("questions", String(repeating: "is it ok? ", count: 400)),
    ("amounts", String(repeating: "2g ", count: 1333)),
    ("fractions", String(repeating: "1/2 ", count: 1000)),
    ("the subject", String(repeating: "tea ", count: 1000)),
    ("names", String(repeating: "chai zoloft and ", count: 250)),
    ("marks", String(repeating: "?!", count: 2000)),
    ("ligatures", String(repeating: "\u{FDFA}", count: 1333)),
    ("ages", String(repeating: "my 15 yr old ", count: 300)),
    ("half questions", String(repeating: "a b c and how ", count: 285)),
    ("hyphens", String(repeating: "7-oh-", count: 800)),
  ]

  private static func words(_ count: Int, length: Int) -> String {
    var text: [UInt8] = []
    for word in 0..<count {
      for place in 0..<length {
        let letter: Int = word * 7 + place * place * 11 + word / 26 * 5
        text.append(UInt8(97 + letter % 26))
      }
      text.append(0x20)
    }
    return String(decoding: text, as: UTF8.self)
  }

  @Test(arguments: messages.indices)
  func `the worst message takes no longer than a blink`(index: Int) throws {
    let model = try SampleContent.model()
    let message = Self.messages[index].text
    let best = (0..<5).map { _ in
      let start = Self.processorMicroseconds()
      _ = model.parse(NormalizedText(message))
      return Self.processorMicroseconds() - start
    }.min()
    #expect(try #require(best) < 5000)
  }

  /// The time that this thread has had; other tests share the processor.
  private static func processorMicroseconds() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  @Test func `any bytes can be read`() throws {
    let model = try SampleContent.model()
    var state: UInt64 = 1
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<60 {
        state = Fingerprint.mix(state &+ 0x9E37_79B9_7F4A_7C15)
        bytes.append(UInt8(truncatingIfNeeded: state))
      }
      let message = String(decoding: bytes, as: UTF8.self)
      for reading in model.parse(NormalizedText(message)) {
        #expect(reading.range.upperBound <= message.utf8.count)
      }
    }
  }
}
