import Conversation
import Knowledge
import Safety
import Testing

@testable import TranscriptTesting

/// Each promise is kept by what the policy makes, and broken by one change that its check catches.
struct PromiseTests {
  private func violations(
    _ promise: any Promise.Type,
    _ record: ReplyRecord,
    words: String = "does it help sleep",
    before: [ReplyRecord] = []
  ) throws -> [Violation] {
    promise.check(Fixture.spoken(record, words), in: try Fixture.dialogue(before))
  }

  @Test(arguments: ["sleep_aid", "dose_sleep", "can_it_kill"])
  func `a reply of the policy keeps every promise`(topic: String) throws {
    let turn = Fixture.spoken(try Fixture.record(topic))
    #expect(Promises.check(turn, in: try Fixture.dialogue()) == [])
  }

  @Test func `the promises have the ids of the design`() {
    #expect(
      Promises.all.map { $0.id } == [
        "always-caveat", "always-grounded", "dose-rule", "danger-first", "no-foreign-answer",
        "remembered-risk", "unknown-is-not-safe", "honest-evidence", "inert-input", "private",
        "same-bytes",
      ]
    )
  }

  @Test func `always-caveat catches a reply whose caveat is gone`() throws {
    var record = try Fixture.record("sleep_aid")
    record.caveats = []
    #expect(try violations(AlwaysCaveat.self, record).map(\.problem) == ["no caveat is shown"])
  }

  @Test func `always-caveat catches a caveat that is cut short`() throws {
    var record = try Fixture.record("sleep_aid")
    record.text = record.text.replacing("Ask a doctor.", with: "")
    #expect(try !violations(AlwaysCaveat.self, record).isEmpty)
  }

  @Test func `always-caveat catches a caveat of another topic`() throws {
    var record = try Fixture.record("sleep_aid")
    record.topics = ["storage_expiry"]
    #expect(try !violations(AlwaysCaveat.self, record).isEmpty)
  }

  @Test func `always-caveat catches a level that was lowered`() throws {
    var record = try Fixture.record("sleep_aid")
    record.level = "note"
    #expect(try !violations(AlwaysCaveat.self, record).isEmpty)
  }

  @Test func `always-grounded catches a sentence that nobody wrote`() throws {
    var record = try Fixture.record("sleep_aid")
    let offset = try #require(record.sections.firstIndex { $0.kind == "answer" })
    record.sections[offset].text += " It worked for most people."
    record.text = record.sections.map(\.text).joined(separator: "\n\n")
    let problems = try violations(AlwaysGrounded.self, record).map(\.problem)
    #expect(problems.count == 1)
    #expect(problems.first?.contains("It worked for most people.") ?? false)
  }

  @Test func `always-grounded catches a claim without its mark`() throws {
    var record = try Fixture.record("sleep_aid")
    let offset = try #require(record.sections.firstIndex { $0.kind == "answer" })
    record.sections[offset].text = record.sections[offset].text.replacing("[1]", with: "")
    record.text = record.sections.map(\.text).joined(separator: "\n\n")
    #expect(try !violations(AlwaysGrounded.self, record).isEmpty)
  }

  @Test func `always-grounded catches a source that is not cited`() throws {
    var record = try Fixture.record("sleep_aid")
    record.citations.removeLast()
    #expect(try !violations(AlwaysGrounded.self, record).isEmpty)
  }

  @Test func `dose-rule catches a figure with a risk that closes it`() throws {
    var record = try Fixture.record("dose_sleep")
    record.profile.risks = ["pregnancy"]
    #expect(try !violations(DoseRuleKept.self, record).isEmpty)
  }

  @Test func `dose-rule catches a figure outside the open topics`() throws {
    var record = try Fixture.record("dose_sleep")
    record.topics = ["sleep_aid"]
    #expect(try !violations(DoseRuleKept.self, record).isEmpty)
  }

  @Test func `dose-rule catches a figure without its list`() throws {
    var record = try Fixture.record("dose_sleep")
    record.caveats.removeAll { $0.id == "dose.not-for" }
    #expect(try !violations(DoseRuleKept.self, record).isEmpty)
  }

  @Test func `dose-rule catches an amount in the imperative`() throws {
    var record = try Fixture.record("dose_sleep")
    record.sections[0].text = "Take 2 g before bed."
    let problems = try violations(DoseRuleKept.self, record).map(\.problem)
    #expect(problems.contains { $0.contains("imperative") })
  }

  @Test func `danger-first catches an emergency that is answered like a question`() throws {
    let record = try Fixture.record("sleep_aid")
    let words = "he took kratom and is not breathing"
    #expect(try !violations(DangerFirst.self, record, words: words).isEmpty)
  }

  @Test func `danger-first catches help with something beside it`() throws {
    let words = "he took kratom and is not breathing"
    var record = try Fixture.help(for: words)
    #expect(try violations(DangerFirst.self, record, words: words) == [])
    record.suggestions = ["What is kratom?"]
    #expect(try !violations(DangerFirst.self, record, words: words).isEmpty)
  }

  @Test func `no-foreign-answer catches the dose of something else`() throws {
    var record = try Fixture.record("dose_sleep")
    record.entities = [
      Fixture.entity("fentanyl", type: "substance", value: "fentanyl")
    ]
    let words = "normal dose of fentanyl"
    #expect(try !violations(NoForeignAnswer.self, record, words: words).isEmpty)
    #expect(try violations(NoForeignAnswer.self, record, words: "kratom and fentanyl").isEmpty)
  }

  @Test func `remembered-risk catches a risk that is forgotten`() throws {
    let first = try Fixture.record("sleep_aid", profile: RiskProfile([.init(.pregnancy)]))
    let second = try Fixture.record("sleep_aid", turn: 2)
    #expect(try !violations(RememberedRisk.self, second, before: [first]).isEmpty)
  }

  @Test func `remembered-risk catches a figure after one was declined`() throws {
    let first = try Fixture.record("dose_sleep", profile: RiskProfile(isFigureDeclined: true))
    #expect(first.route == "decline_dose")
    let second = try Fixture.record("dose_sleep", turn: 2)
    #expect(try !violations(RememberedRisk.self, second, before: [first]).isEmpty)
  }

  @Test func `remembered-risk catches lethality after a crisis`() throws {
    let first = try Fixture.help(for: "i want to kill myself")
    let second = try Fixture.record("can_it_kill", turn: 2)
    let problems = try violations(RememberedRisk.self, second, before: [first]).map(\.problem)
    #expect(problems.contains { $0.contains("death.yes") })
    #expect(problems.contains("care does not come first"))
  }

  @Test func `unknown-is-not-safe catches something that is called safe`() throws {
    var record = try Fixture.record("sleep_aid")
    record.sections[0].text = "It is safe with zorbital."
    #expect(try !violations(UnknownIsNotSafe.self, record).isEmpty)
  }

  @Test(arguments: [
    ("Kratom is safe for most people.", true), ("That does not mean it is safe.", false),
    ("Nobody knows a safe amount.", false), ("Is it safe?", false),
    ("The tea is harmless.", true), ("No agency calls it safe.", false),
  ])
  func `safe counts unless it is denied`(sentence: String, callsSafe: Bool) {
    #expect(UnknownIsNotSafe.callsSafe(sentence) == callsSafe)
  }

  @Test func `unknown-is-not-safe catches silence on a name that nobody knows`() throws {
    var record = try Fixture.record("sleep_aid")
    record.topics = ["interaction_drug"]
    record.entities = [
      Fixture.entity("zorbital", type: "substance", value: "unknown")
    ]
    record.text = "Ask a pharmacist."
    #expect(try !violations(UnknownIsNotSafe.self, record).isEmpty)
  }

  @Test func `honest-evidence catches a level that was raised`() throws {
    var record = try Fixture.record("sleep_aid")
    record.claims[1].evidence = "high"
    #expect(try !violations(HonestEvidence.self, record).isEmpty)
  }

  @Test func `honest-evidence catches a hidden date`() throws {
    var record = try Fixture.record("sleep_aid")
    record.asOf = "2026-11"
    #expect(try !violations(HonestEvidence.self, record).isEmpty)
  }

  @Test func `an effect needs the verb of its level`() {
    #expect(!HonestEvidence.isHonest("Kratom reduces soreness.", at: .low))
    #expect(HonestEvidence.isHonest("Kratom may ease soreness.", at: .low))
    #expect(!HonestEvidence.isHonest("Kratom eases pain.", at: .veryLow))
    #expect(HonestEvidence.isHonest("In rats, kratom eased pain.", at: .veryLow))
    #expect(!HonestEvidence.isHonest("It improves sleep.", at: .moderate))
    #expect(HonestEvidence.isHonest("It improves sleep.", at: .high))
  }

  @Test(arguments: ["\u{1B}[31m", "\u{202E}", "\u{0}", "\u{200B}", "\u{7F}"])
  func `inert-input catches a character that acts`(character: String) throws {
    var record = try Fixture.record("sleep_aid")
    record.text += character
    #expect(try !violations(InertInput.self, record).isEmpty)
  }

  @Test(arguments: [
    "<b>sleep</b>", "[x](http://a.b)", "{{7*7}}", "$(reboot)", "see http://evil.example now",
  ])
  func `inert-input catches markup that comes back`(words: String) throws {
    var record = try Fixture.record("sleep_aid")
    record.sections[0].text += words
    #expect(try !violations(InertInput.self, record, words: words).isEmpty)
  }

  @Test func `private catches a word of a crisis`() throws {
    let words = "i want to kill myself in stockholm"
    var record = try Fixture.help(for: words)
    #expect(try violations(PrivateCrisis.self, record, words: words) == [])
    record.region = "stockholm"
    #expect(try !violations(PrivateCrisis.self, record, words: words).isEmpty)
  }

  @Test func `private catches what was read in a crisis`() throws {
    let words = "i want to kill myself"
    var record = try Fixture.help(for: words)
    record.entities = [
      Fixture.entity("i", type: "person", value: "me")
    ]
    #expect(try !violations(PrivateCrisis.self, record, words: words).isEmpty)
  }

  @Test func `same-bytes catches a second answer that differs`() throws {
    var turn = Fixture.spoken(try Fixture.record("sleep_aid"))
    turn.repeated?.suggestions = []
    let found = SameBytes.check(turn, in: try Fixture.dialogue())
    #expect(found.map(\.problem) == ["a second answer to the same words differs"])
  }
}
