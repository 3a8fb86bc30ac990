import Conversation
import Diagnostics
import Testing

@testable import TranscriptTesting

struct ReportTests {
  private func results() async throws -> [TranscriptResult] {
    let text = "you> a <b> & \"c\"\n or> d\n  route: clarify"
    return [try await result(of: text, on: [Fixture.record("sleep_aid")])]
  }

  @Test func `people read each failure at its line and a closing line`() async throws {
    let report = PlainReport.text(of: try await results())
    #expect(
      report == """
        a.chat:3:3: route: clarify
          came: answer
          run: ketum why 'a <b> & "c"'

        a.chat:3:3: route: clarify
          came: answer
          run: ketum why 'd'

        11 promises kept on 2 turns
        0 passed, 2 failed
        """
    )
  }

  @Test func `build servers read one case a wording`() async throws {
    let report = JUnitReport.text(of: try await results())
    #expect(report.contains(#"<testsuite name="a.chat" tests="2" failures="2">"#))
    #expect(report.contains(#"name="1: a &lt;b&gt; &amp; &quot;c&quot;">"#))
    #expect(report.split(separator: "<testcase").count == 3)
  }

  @Test func `programs read one line of JSON`() async throws {
    let report = JSONReport.text(of: try await results())
    let json = try JSONValue(json: report)
    #expect(!report.contains("\n"))
    #expect(json.value(at: "failed") == .number(2))
    #expect(json.value(at: "failures.1.line") == .number(3))
    #expect(json.value(at: "promises.always-caveat") == .number(0))
  }

  @Test func `the digest tells two runs apart`() async throws {
    let text = "you> a"
    let one = try await result(of: text, on: [Fixture.record("sleep_aid")])
    let same = try await result(of: text, on: [Fixture.record("sleep_aid")])
    let other = try await result(of: text, on: [Fixture.record("can_it_kill")])
    #expect(CorpusDigest.text(of: [one]) == CorpusDigest.text(of: [same]))
    #expect(CorpusDigest.text(of: [one]) != CorpusDigest.text(of: [other]))
  }

  @Test func `coverage names what is not reached`() async throws {
    let outcome = try await result(of: "you> a", on: [Fixture.record("sleep_aid")])
    let coverage = Coverage(of: [outcome], over: try Fixture.ground())
    #expect(!coverage.isEnough)
    let topics = try #require(coverage.parts.first { $0.name == "topics" })
    #expect(topics.missed == ["can_it_kill", "dose_sleep", "out_of_scope", "smalltalk"])
    #expect(topics.reached == 20)
    let text = coverage.text { $0 == "can_it_kill" ? "Intents/x.yaml:1" : nil }
    #expect(text.contains("topics: 1 of 5 (20 %, 100 % wanted)"))
    #expect(text.contains("  Intents/x.yaml:1: not reached: can_it_kill"))
  }

  @Test func `impact groups what a change does`() async throws {
    let text = "you> a\n or> b"
    let old = try await result(of: text, on: [Fixture.record("sleep_aid")])
    let new = try await result(of: text, on: [Fixture.record("can_it_kill")])
    #expect(
      Impact(from: [old], to: [new]).report == """
        topics: sleep_aid → can_it_kill (2)
          a.chat:1: a
          a.chat:2: b
        2 of 2 replies change
        """
    )
    #expect(Impact(from: [old], to: [old]).changes == [])
  }

  @Test func `examples become questions`() {
    let text =
      "topic: x\nexamples:\n  - \"how (much|many grams) [of kratom] for sleep\"\n  - \"in {place}\"\nnot:\n  - {text: \"other\"}"
    let probes = ExamplePhrases.probes(in: text, file: "x.yaml")
    #expect(probes.map(\.words) == ["how much for sleep"])
    #expect(probes.map(\.location.line) == [3])
  }

  @Test(arguments: [
    ("The cat sat.", 0), ("No trial of kratom for sleep was found.", 1),
    ("Regulatory authorities internationally characterise mitragynine pharmacology.", 30),
  ])
  func `longer words and sentences have a higher grade`(text: String, atLeast: Int) {
    #expect(ReadingEase.grade(of: text) >= atLeast)
  }
}
