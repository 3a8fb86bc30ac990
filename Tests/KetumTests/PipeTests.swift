import Conversation
import FoundationEssentials
import Testing

@Suite("Through a pipe")
struct PipeTests {
  let program: Program

  init() throws { program = try Program() }

  @Test func `each line is answered in one session, with no prompt and no escape bytes`() throws {
    let outcome = try #require(
      program.run(input: "is kratom legal in texas\n\n   \ndoes kratom cause insomnia\n")
    )
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(!outcome.output.contains(0x1B))
    #expect(!outcome.text.contains("you>"))
    let first = try #require(program.run("ask", "is kratom legal in texas")).text
    #expect(outcome.text.hasPrefix(first + "\n"))
    #expect(!outcome.text.hasPrefix("\n"))
    #expect(!FileManager.default.fileExists(atPath: program.state))
  }

  @Test func `with --json there is one object a line, and its text is what is shown`() throws {
    let input = "is kratom legal in texas\nis it addictive\n/why\n\u{0}\n"
    let outcome = try #require(program.run("--json", input: input))
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    let records = try lines.prefix(2).map {
      try JSONDecoder().decode(ReplyRecord.self, from: Data($0.utf8))
    }
    #expect(records.map(\.turn) == [1, 2])
    #expect(records.map(\.json) == Array(lines.prefix(2)))
    #expect(lines[2].hasPrefix(#"{"notice":"#))
    #expect(lines[3].hasPrefix(#"{"error":"#))
    let plain = try #require(program.run(input: "is kratom legal in texas\n"))
    #expect(plain.text == records[0].text + "\n")
  }

  @Test func `two processes in two locales give the same bytes`() throws {
    let input = "is kratom legal in texas\nand for sleep?\nsource?\n/why\n/sources\n"
    let first = try #require(program.run("--json", input: input))
    program.environment["LANG"] = "C"
    program.environment["LC_ALL"] = "C"
    program.environment["TZ"] = "Pacific/Auckland"
    let second = try #require(program.run("--json", input: input))
    #expect(first.output == second.output)
  }

  @Test(arguments: [
    (String(repeating: "a", count: 100_000), "bytes and at most 4000 are read"),
    ("\u{0}\u{1B}[31m\u{7F}", "no readable words"), ("\u{202E}\u{200B}", "no readable words"),
  ])
  func `bad lines get one sentence each and are not echoed`(
    _ line: String,
    _ sentence: String
  ) throws {
    let outcome = try #require(program.run(input: line + "\n"))
    #expect(outcome.status == 0)
    #expect(outcome.text.split(separator: "\n").count == 1)
    #expect(outcome.text.contains(sentence))
    #expect(!outcome.text.contains("aaaa"))
    #expect(outcome.output.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
  }

  @Test func `a line that is not UTF-8 gets one sentence`() throws {
    let outcome = try #require(program.run([], input: [0x6B, 0xFF, 0xFE, 0x0A]))
    #expect(outcome.text == "The message is not valid UTF-8 text: send it as UTF-8.\n")
  }

  @Test func `words of any kind leave no control byte`() throws {
    var seed: UInt64 = 3
    var input: [UInt8] = []
    for _ in 0..<40 {
      for _ in 0..<60 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: seed >> 40)
        input.append(byte == 0x0A ? 0x20 : byte)
      }
      input += Array(" kratom\n".utf8)
    }
    let outcome = try #require(program.run([], input: input))
    #expect(outcome.status == 0)
    #expect(outcome.output.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
  }

  @Test func `a line that tells to leave ends it`() throws {
    let outcome = try #require(program.run(input: "/quit\nis kratom legal in texas\n"))
    #expect(outcome.status == 0)
    #expect(outcome.text.isEmpty)
  }

  @Test func `a reader that went away ends it without a word`() throws {
    let command = "set -o pipefail; \(Program.path) sources | head -c 1 >/dev/null"
    let outcome = try #require(
      Spawn.run(
        "/bin/bash",
        arguments: ["-c", "for i in 1 2 3; do \(Program.path) sources; done | true; " + command],
        environment: program.environment,
        input: []
      )
    )
    #expect([0, 141].contains(outcome.status))
    #expect(outcome.errors.isEmpty)
  }
}
