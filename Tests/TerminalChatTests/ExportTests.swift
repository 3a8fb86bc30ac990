import Conversation
import FoundationEssentials
import Knowledge
import Testing

@testable import TerminalChat

@Suite("Exports")
struct ExportTests {
  private func turns() throws -> [StoredTurn] {
    [
      StoredTurn(
        session: "s_1",
        number: 1,
        at: "2026-01-15T10:00:00Z",
        route: "answer",
        question: "=1+1 \"quoted\" *bold*",
        reply: try ReplyRenderingTests.record(),
        explanation: nil
      ),
      StoredTurn(
        session: "s_1",
        number: 2,
        at: "2026-01-15T10:01:00Z",
        route: "crisis",
        question: nil,
        reply: nil,
        explanation: nil
      ),
    ]
  }

  private func text(_ format: ExportFormat) throws -> String {
    let session = ExportedSession(id: "s_1", startedAt: "2026-01-15T10:00:00Z", turns: try turns())
    return format.text(sessions: [session], version: "1")
  }

  @Test func `Markdown shows date, question, answer and sources`() throws {
    #expect(
      try text(.markdown) == #"""
        # Session s_1

        Opened 2026-01-15T10:00:00Z, ketum 1.

        ## 1. 2026-01-15T10:00:00Z

        > =1+1 "quoted" \*bold\*

        plain

        - [1] CDC, T, as of 2019-04. <https://cdc.gov/x>
        - [2] FDA, U, as of 2020.

        ## 2. 2026-01-15T10:01:00Z

        The words of this turn are not kept (crisis).

        """#
    )
  }

  @Test func `no cell of a table is run as a formula`() throws {
    let lines = try text(.csv).split(separator: "\r\n").map(String.init)
    #expect(lines[1].contains(#""'=1+1 ""quoted"" *bold*""#))
    #expect(lines[2].hasPrefix(#""s_1","2","2026-01-15T10:01:00Z","crisis","","","","""#))
  }

  @Test func `JSON holds all that is kept`() throws {
    struct Form: Decodable {
      struct Session: Decodable { var turns: [Turn] }
      struct Turn: Decodable {
        var n: Int
        var question: String?
        var reply: ReplyRecord?
      }
      var schema: Int
      var sessions: [Session]
    }
    let form = try JSONDecoder().decode(Form.self, from: Data(try text(.json).utf8))
    #expect(form.schema == 1)
    #expect(form.sessions.first?.turns.map(\.question) == [try turns()[0].question, nil])
    #expect(form.sessions.first?.turns.first?.reply == (try ReplyRenderingTests.record()))
  }

  @Test func `a transcript holds questions, routes and replies`() throws {
    let day = try #require(Day("2026-01-15"))
    let export = TranscriptExport(context: TurnContext(day: day, region: "US"), version: "1")
    #expect(
      export.text(for: try turns()) == """
        # A session saved by ketum 1
        @today: 2026-01-15
        @region: US

        you> =1+1 "quoted" *bold*
          route: answer
          topics: interaction_drug
        | plain

        # Turn 2 is left out: its words are not kept.

        """
    )
  }

  @Test(arguments: [
    ("plain words", "plain words"), (" lead", #"" lead""#), ("two\nlines", #""two\nlines""#),
    ("\"q\"", #""\"q\"""#), ("a\u{202E}b", #""a\u{202E}b""#), ("tab\there", #""tab\u{9}here""#),
  ])
  func `a question that a line can't hold is quoted`(_ question: String, _ typed: String) {
    #expect(TranscriptExport.typed(question) == typed)
  }
}
