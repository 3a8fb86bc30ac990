import Conversation
import FoundationEssentials
import Testing

@testable import TerminalChat

@Suite("A reply on a terminal")
struct ReplyRenderingTests {
  /// A reply with a section of every kind.
  static func record(route: String = "answer", carried: String = "") throws -> ReplyRecord {
    let json = """
      {"answer":"a_1","caveats":[],
       "citations":[{"asOf":"2019-04","id":"cdc","n":1,"publisher":"CDC","title":"T",
         "url":"https://cdc.gov/x"},{"asOf":"2020","id":"fda","n":2,"publisher":"FDA","title":"U"}],
       "claims":[],"content":{"date":"2026-01-01","digest":"sha256:1"},"entities":[],
       "level":"urgent","profile":{"risks":[]},
       "reading":{"carried":{\(carried)},"confidence":0.9,"ranked":[],
         "repaired":[{"from":"zolpidim","to":"zolpidem"}]},
       "route":"\(route)","sections":[
         {"kind":"caveat","level":"urgent","text":"Do not take both."},
         {"claims":["c"],"kind":"answer","text":"Both slow you down. [1][2]"},
         {"kind":"caveat","level":"caution","text":"Older people fall."},
         {"kind":"sources","text":"As of 2019: [1] CDC. [2] FDA."}],
       "suggestions":["Is it safe?","What helps?"],
       "text":"plain","topics":["interaction_drug"],"turn":1}
      """
    return try JSONDecoder().decode(ReplyRecord.self, from: Data(json.utf8))
  }

  @Test func `without colours it is the parts, one below the other`() throws {
    let text = ReplyRendering(style: .plain).text(for: try Self.record())
    #expect(
      text == """
        (“zolpidim” read as “zolpidem”)

        Do not take both.

        Both slow you down. [1][2]

        Older people fall.

        As of 2019: [1] CDC. [2] FDA.

        You could ask next:
        1. Is it safe?
        2. What helps?
        """
    )
  }

  @Test func `with spoken labels each part says what it is`() throws {
    let text = ReplyRendering(style: TextStyle(isAccessible: true)).text(for: try Self.record())
    #expect(
      text == """
        (“zolpidim” read as “zolpidem”)

        Warning: Do not take both.

        Answer: Both slow you down. [1][2]

        Caution: Older people fall.

        Sources, 2: As of 2019: [1] CDC. [2] FDA.

        Next questions, 2:
        1. Is it safe?
        2. What helps?
        """
    )
  }

  @Test func `colours and links add escapes and change no word`() throws {
    let record = try Self.record()
    let style = TextStyle(width: 60, usesColour: true, usesHyperlinks: true)
    let text = ReplyRendering(style: style).text(for: record)
    #expect(text.contains("\u{1B}[1;31mDo not take both.\u{1B}[0m"))
    #expect(text.contains("\u{1B}]8;;https://cdc.gov/x\u{1B}\\[1]\u{1B}]8;;\u{1B}\\[2]"))
    #expect(Self.withoutEscapes(text) == ReplyRendering(style: .plain).text(for: record))
  }

  @Test func `what was carried is told`() throws {
    let record = try Self.record(carried: "\"purpose\":\"sleep\",\"form\":\"tea\"")
    let note = ReplyRendering(style: .plain).readingNote(of: record)
    #expect(
      note == "(“zolpidim” read as “zolpidem”; going on from before: form tea, purpose sleep)"
    )
  }

  @Test(arguments: ["emergency", "crisis"])
  func `an emergency looks like nothing else`(_ route: String) throws {
    let record = try Self.record(route: route)
    let plain = ReplyRendering(style: TextStyle(width: 20)).text(for: record)
    let rule = String(repeating: "━", count: 20)
    #expect(plain.hasPrefix(rule + "\nDo not take both."))
    #expect(plain.hasSuffix("\n" + rule))
    #expect(!plain.contains("read as"))
    #expect(!plain.contains("ask next"))
    let coloured = ReplyRendering(style: TextStyle(width: 20, usesColour: true)).text(for: record)
    #expect(coloured.contains("\u{1B}[1;7mDo not take both.   \u{1B}[0m"))
    let answer = ReplyRendering(style: TextStyle(usesColour: true)).text(for: try Self.record())
    #expect(!answer.contains("7m"))
    #expect(!answer.contains("━"))
  }

  static func withoutEscapes(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "\u{1B}" else {
        result.append(character)
        continue
      }
      if rest.first == "[" {
        rest = rest[(rest.firstIndex(of: "m") ?? rest.startIndex)...].dropFirst()
      } else {
        rest = rest[(rest.firstIndex(of: "\\") ?? rest.startIndex)...].dropFirst()
      }
    }
    return result
  }
}
