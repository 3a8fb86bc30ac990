import Conversation
import FoundationEssentials
import Testing

@Suite("ketum ask")
struct AskTests {
  let program: Program

  init() throws { program = try Program() }

  @Test func `words, standard input and a dash are one question`() throws {
    let words = try #require(program.run("ask", "is", "kratom", "legal", "in", "texas"))
    #expect(words.status == 0)
    #expect(
      try #require(program.run("ask", input: "is kratom legal in texas\n")).output == words.output
    )
    #expect(try #require(program.run("ask", "-", input: "what is\r\n")).status == 0)
    #expect(try #require(program.run("ask", input: "\n")).output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: program.state))
  }

  @Test func `a terminal is shown the same words as a pipe`() throws {
    let plain = try #require(program.run("ask", "is kratom legal in texas"))
    let terminal = try #require(
      program.terminal(["ask", "--width", "none", "--color", "never", "is kratom legal in texas"])
    )
    #expect(terminal.end() == 0)
    let shown = String(decoding: terminal.bytes.filter { $0 != 0x0D }, as: UTF8.self)
    #expect(shown.contains(plain.text.dropLast()))
  }

  @Test(arguments: [
    (["ask", "--nope"], 64), (["ask", "--risk", "pregnancyy", "x"], 64),
    (["ask", "--today", "2026-13-01", "x"], 64), (["ask", "--region", "germany", "x"], 64),
    (["ask", "--session", "s_none", "x"], 66), (["sources", "no-such-id"], 66),
    (["chart", "no-such-chart"], 64), (["history", "forget"], 64), (["--width", "x"], 64),
    (["ask", "--socket", "/nonexistent.sock", "x"], 69),
    (["ask", "--socket", "/nonexistent.sock", "--keep", "x"], 64), (["history", "show"], 66),
    (["nonsense", "words"], 64),
  ])
  func `what can't be done ends with its code and a line that says why`(
    _ arguments: [String],
    _ status: Int
  ) throws {
    let outcome = try #require(program.run(arguments, input: []))
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errorText.isEmpty)
  }

  @Test func `bad input ends with 65`() throws {
    let bytes = try #require(program.run(["ask"], input: [0x6B, 0xFF]))
    #expect(bytes.status == 65)
    let long = try #require(program.run("ask", input: String(repeating: "x", count: 100_000)))
    #expect(long.status == 65)
    #expect(long.errorText.contains("100000 bytes"))
    #expect(long.output.isEmpty)
  }

  @Test func `the kind of reply is the status only when that is asked for`() throws {
    let words = ["ask", "qwertzy asdfgh vbnmoo"]
    #expect(try #require(program.run(words, input: [])).status == 0)
    let status = try #require(program.run(words + ["--exit-status"], input: [])).status
    #expect([3, 4].contains(status))
    let danger = ["ask", "--exit-status", "he took kratom and is not breathing"]
    #expect(try #require(program.run(danger, input: [])).status == 5)
    let answer = ["ask", "--exit-status", "is kratom legal in texas"]
    #expect(try #require(program.run(answer, input: [])).status == 0)
  }

  @Test func `danger is answered although the input is bad`() throws {
    let words = Array("he took kratom and is not breathing ".utf8)
    let outcome = try #require(program.run(["ask", "--json"], input: words + [0xFF]))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains(#""route":"emergency""#))
  }

  @Test func `a kept session goes on, with what it knows`() throws {
    let first = try #require(program.run("ask", "--keep", "--json", "i am pregnant, is it safe"))
    let record = try JSONDecoder().decode(ReplyRecord.self, from: Data(first.output))
    let session = try #require(record.session)
    #expect(session.hasPrefix("s_") && session.utf8.count == 34)
    let next = try #require(
      program.run(
        "ask",
        "--session",
        String(session.prefix(10)),
        "--json",
        "is kratom legal in texas"
      )
    )
    let second = try JSONDecoder().decode(ReplyRecord.self, from: Data(next.output))
    #expect(second.turn == 2)
    #expect(second.session == session)
    #expect(second.profile.risks == record.profile.risks)
    let listed = try #require(program.run("history", "list"))
    #expect(listed.text.contains(session) && listed.text.contains("2 turns"))
  }

  @Test func `risks and the region that are passed are in the reply`() throws {
    let outcome = try #require(
      program.run(
        "ask",
        "--json",
        "--risk",
        "pregnancy",
        "--region",
        "us",
        "is kratom legal in texas"
      )
    )
    let record = try JSONDecoder().decode(ReplyRecord.self, from: Data(outcome.output))
    #expect(record.profile.risks.contains("pregnancy"))
    #expect(record.region == "US")
  }
}
