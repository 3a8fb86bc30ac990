import Conversation
import Diagnostics
import Testing

@testable import TranscriptTesting

struct TranscriptRunnerTests {
  static let holding = [
    "topics: sleep_aid", "topics include: sleep_aid", "topics any of: dose_sleep, sleep_aid",
    "route: answer", "level: caution", "evidence: low", "cites: agency, survey",
    "cites include: survey", "caveats: sleep.aid", "caveats include: sleep.aid",
    "caveats shown: sleep.aid", "route any of: clarify, answer",
    "caveats exclude: dose.not-for", "claims include: sleep.none, sleep.cost",
    "claims exclude: dose.report", "content: 2026-11-01", "content: sha256:a",
    "first section: answer", "first section: answer sleep_aid.main", "says: may cost",
    "says: /may (cost|take)/", "never says: /\\b[0-9.]+ ?(g|mg)\\b/", "words: 10..20",
    "grade: <= 6", "suggestions include: What helps without kratom?", "turns left: 1",
    "json: citations.0.id=agency", "json: citations.count=2", "risks: none", "carried: none",
    "same answer as: turn 1",
  ]

  static let failing = [
    "topics: dose_sleep", "topics: sleep_aid, dose_sleep", "topics include: dose_sleep",
    "topics any of: dose_sleep", "route: clarify", "level: urgent", "evidence: high",
    "cites: none", "cites include: other", "caveats: none", "caveats include: dose.not-for",
    "caveats shown: dose.not-for", "route any of: clarify, smalltalk",
    "caveats exclude: sleep.aid", "claims include: dose.report", "claims exclude: sleep.cost",
    "content: 2025-01-01", "first section: caveat", "says: heals", "never says: MAY COST",
    "words: <= 3", "grade: >= 12", "suggestions include: What?", "turns left: 2",
    "json: citations.0.id=survey", "json: nowhere=1", "risks: pregnancy", "carried: place=ohio",
    "template: sleep_aid.main", "why includes: rule", "entities include: substance=x",
    "entities: substance=x", "risks include: pregnancy", "same answer as: turn 9",
  ]

  @Test(arguments: holding)
  func `a check that holds passes`(check: String) async throws {
    let text = "you> does it help sleep\n  \(check)"
    let outcome = try await result(of: text, on: [Fixture.record("sleep_aid")])
    #expect(outcome.failures == [])
  }

  @Test(arguments: failing)
  func `a check that does not hold fails at its own line`(check: String) async throws {
    let text = "# one\nyou> does it help sleep\n  \(check)"
    let outcome = try await result(of: text, on: [Fixture.record("sleep_aid")])
    #expect(
      outcome.failures.map(\.location) == [SourceLocation(file: "a.chat", line: 3, column: 3)]
    )
    #expect(outcome.failures.first?.subject == check)
    #expect(outcome.failures.first?.hint == "ketum why 'does it help sleep'")
  }

  @Test func `every check can fail in a test`() {
    let names = Set(Self.failing.map { String($0.prefix { $0 != ":" }) })
    #expect(names == Set(CheckName.allCases.map(\.rawValue)))
  }

  @Test func `other wordings run on forks and the first goes on`() async throws {
    let text = "you> a\n or> b\n or> c\n  topics: sleep_aid\n\nyou> d\n  topics: can_it_kill"
    let replies = [try Fixture.record("sleep_aid"), try Fixture.record("can_it_kill", turn: 2)]
    let outcome = try await result(of: text, on: replies)
    #expect(outcome.failures == [])
    #expect(outcome.cases.map(\.words) == ["a", "b", "c", "d"])
  }

  @Test func `a broken promise fails the turn unasked`() async throws {
    var record = try Fixture.record("sleep_aid")
    record.caveats = []
    let outcome = try await result(of: "you> hi", on: [record])
    #expect(outcome.failures.contains { $0.subject == "promise always-caveat" })
  }

  @Test func `an expected failure must fail`() async throws {
    let failing = "@expect-fail: #12 not yet\nyou> hi\n  route: clarify"
    let passing = "@expect-fail: #12 not yet\nyou> hi\n  route: answer"
    #expect(try await result(of: failing, on: [Fixture.record("sleep_aid")]).isPassed)
    let outcome = try await result(of: passing, on: [Fixture.record("sleep_aid")])
    #expect(outcome.failures.map(\.subject) == ["expect-fail: #12 not yet"])
  }

  @Test func `a conversation that breaks off is a failure of its turn`() async throws {
    let outcome = try await result(of: "you> a\n\nyou> b", on: [Fixture.record("sleep_aid")])
    #expect(outcome.failures.map(\.location.line) == [3])
  }

  @Test func `the exact reply is compared and told word by word`() async throws {
    let record = try Fixture.record("sleep_aid")
    let same =
      "you> hi\n"
      + ExactBlock.lines(of: record.text).map { "| \($0)" }
      .joined(separator: "\n")
    #expect(try await result(of: same, on: [record]).failures == [])
    let old = same.replacing("may cost", with: "will cost")
    let failure = try #require(try await result(of: old, on: [record]).failures.first)
    #expect(failure.location.line == 2)
    #expect(failure.difference?.contains("[-will-] {+may+}") ?? false)
  }
}

struct UnknownNameTests {
  @Test func `a check on a name that nobody has is a finding`() throws {
    let text = "you> a\n  caveats exclude: sleep.ad, dose.not-for\n  topics: sleep_aid"
    let (transcript, _) = TranscriptParser.parse(text, file: "a.chat")
    #expect(
      transcript.unknownNames(in: try Fixture.ground()).map(\.description) == [
        "a.chat:2:3: error: there is no caveat 'sleep.ad' [unknown-name]. Did you mean 'sleep.aid'?"
      ]
    )
  }
}

struct AcceptingTests {
  @Test func `only exact lines of turns whose checks pass are rewritten`() async throws {
    let text = """
      # A title

      you> a
        route: answer
      | Old words.
      | ...

      you> b
        route: clarify
      | Old words.

      """
    let replies = [try Fixture.record("sleep_aid"), try Fixture.record("sleep_aid", turn: 2)]
    let outcome = try await result(of: text, on: replies)
    let change = try #require(TranscriptChange.accepting(outcome))
    #expect(
      change.text == """
        # A title

        you> a
          route: answer
        | No trial of kratom for sleep was found. [1] Kratom may cost sleep. [2][1]
        | ...

        you> b
          route: clarify
        | Old words.

        """
    )
    #expect(change.differences.count == 1)
  }

  @Test func `a block of one empty line takes its first recording`() async throws {
    let record = try Fixture.record("sleep_aid")
    let outcome = try await result(of: "you> a\n|", on: [record])
    #expect(outcome.failures.count == 1)
    let change = try #require(TranscriptChange.accepting(outcome))
    let (accepted, findings) = TranscriptParser.parse(change.text, file: "a.chat")
    #expect(findings == [])
    #expect(accepted.turns[0].exact?.matches(record.text) ?? false)
    #expect(try await result(of: change.text, on: [record]).failures == [])
  }

  @Test func `a recorded conversation passes when it is run`() async throws {
    let records = [try Fixture.record("sleep_aid"), try Fixture.record("can_it_kill", turn: 2)]
    let heard = records.map { Heard.reply(Fixture.spoken($0)) }
    let text = TranscriptRecorder.text(of: heard, title: "Recorded", today: "2026-12-01")
    #expect(TranscriptParser.parse(text, file: "a.chat").1 == [])
    #expect(try await result(of: text, on: records).failures == [])
    #expect(TranscriptParser.parse(text, file: "a.chat").0.formatted == text)
  }

  @Test func `a crisis and the two turns before it are not recorded`() throws {
    var heard = try ["sleep_aid", "can_it_kill", "smalltalk"].enumerated().map {
      Heard.reply(Fixture.spoken(try Fixture.record($1, turn: $0 + 1), "question \($0)"))
    }
    let words = "i want to kill myself"
    heard.append(.reply(Fixture.spoken(try Fixture.help(for: words), words)))
    let text = TranscriptRecorder.text(of: heard, title: "Recorded")
    #expect(text.contains("question 0"))
    #expect(!text.contains("question 1"))
    #expect(!text.contains("question 2"))
    #expect(!text.contains(words))
  }
}
