import Content
import Testing

/// For every rule an edit that breaks it, and the findings, whole and with their places.
struct ContentRuleTests {
  /// A break of the sample.
  struct Break: Sendable, CustomTestStringConvertible {
    let rule: String
    let edits: [SampleFolder.Edit]
    let findings: [String]

    init(_ rule: String, _ edits: SampleFolder.Edit..., gives findings: String...) {
      self.rule = rule
      self.edits = edits
      self.findings = findings
    }

    var testDescription: String {
      rule + ": " + (edits.first?.new.prefix(40) ?? "").replacing("\n", with: " ") + "§"
    }
  }

  @Test(arguments: breaks)
  func `a break is told with its place and its mend`(broken: Break) throws {
    let folder = try SampleFolder(broken.edits)
    #expect(folder.heads() == broken.findings)
  }

  @Test func `every rule is broken by a case`() {
    let broken = Set(Self.breaks.map(\.rule))
    for rule in ContentRules.summaries.map(\.name) where !SampleFolder.trainedRules.contains(rule) {
      #expect(broken.contains(rule), "no case breaks \(rule)")
    }
  }

  private static let claims = "Knowledge/claims/sleep.yaml"
  private static let sleepAid = "Intents/sleep/sleep_aid.yaml"
  private static let dose = "Intents/dose/dose_soreness.yaml"
  private static let caveats = "Knowledge/caveats/all.yaml"

  static let breaks: [Break] = [
    Break(
      "duplicate-id",
      .init("Knowledge/places/us.yaml", "id: us-oh", "id: us"),
      gives: "Knowledge/places/us.yaml:8:7: error: id 'us' is taken [duplicate-id]"
    ),
    Break(
      "duplicate-id",
      .init(dose, "dose_soreness.closed", "sleep_aid.main"),
      gives: "Intents/sleep/sleep_aid.yaml:24:9: error: id 'sleep_aid.main' is taken [duplicate-id]"
    ),
    Break(
      "unknown-claim",
      .init(dose, "claim: dose.article", "claim: dose.artcle"),
      gives:
        "Intents/dose/dose_soreness.yaml:15:16: error: unknown claim 'dose.artcle' [unknown-claim]"
    ),
    Break(
      "unknown-claim",
      .init(claims, "[sleep.both-ways]", "[sleep.ways]"),
      gives: "Knowledge/claims/sleep.yaml:12:15: error: unknown claim 'sleep.ways' [unknown-claim]"
    ),
    Break(
      "unknown-variant",
      .init(sleepAid, "/nobody", "/nobdy"),
      gives:
        "Intents/sleep/sleep_aid.yaml:18:16: error: claim 'sleep.no-trial' has no variant 'nobdy' [unknown-variant]"
    ),
    Break(
      "unknown-source",
      .init("Knowledge/helplines.yaml", "sample-search", "sample-serch"),
      gives: "Knowledge/helplines.yaml:8:11: error: unknown source 'sample-serch' [unknown-source]"
    ),
    Break(
      "unknown-topic",
      .init(caveats, "[dose_soreness]", "[dose_sorness]"),
      gives:
        "Intents/dose/dose_soreness.yaml:1:8: error: topic 'dose_soreness' has no caveat that always fits [topic-without-caveat]",
      "Knowledge/caveats/all.yaml:12:19: error: unknown topic 'dose_sorness' [unknown-topic]"
    ),
    Break(
      "unknown-class",
      .init(sleepAid, "[sedative]", "[sedatives]"),
      gives: "Intents/sleep/sleep_aid.yaml:16:22: error: unknown class 'sedatives' [unknown-class]"
    ),
    Break(
      "unknown-term",
      .init(sleepAid, "[red]", "[rde]"),
      gives: "Intents/sleep/sleep_aid.yaml:16:51: error: unknown strain 'rde' [unknown-term]"
    ),
    Break(
      "unknown-term",
      .init(caveats, "[powder]", "[powdr]"),
      gives: "Knowledge/caveats/all.yaml:19:13: error: unknown form 'powdr' [unknown-term]"
    ),
    Break(
      "unknown-place",
      .init("Knowledge/places/us.yaml", "within: us", "within: uk"),
      gives: "Knowledge/places/us.yaml:11:11: error: unknown place 'uk' [unknown-place]"
    ),
    Break(
      "orphan-claim",
      .init(
        claims,
        "- id: law.ohio",
        """
        - id: law.lonely
          text: "Nobody names this one."
          kind: fact
          evidence: none
          sources: [sample-search]
          as-of: 2026-11
          review-by: 2027-11-22
          reviewed-by: "ketum editors"
        - id: law.ohio
        """
      ),
      gives:
        "Knowledge/claims/sleep.yaml:84:7: error: nothing uses claim 'law.lonely' [orphan-claim]"
    ),
    Break(
      "uncited-source",
      .init(
        "Knowledge/sources/all.yaml",
        "- id: sample-survey",
        """
        - id: sample-lonely
          publisher: "A journal"
          title: "Nobody reads it"
          year: 2026
          kind: review
          read: 2026-11-22
          review-by: 2027-11-22
        - id: sample-survey
        """
      ),
      gives:
        "Knowledge/sources/all.yaml:8:7: error: nobody cites source 'sample-lonely' [uncited-source]"
    ),
    Break(
      "number-without-quantity",
      .init(claims, "26 people of", "27 people of"),
      gives:
        "Knowledge/claims/sleep.yaml:25:23: error: number '27' is none of the claim's quantities [number-without-quantity]"
    ),
    Break(
      "number-without-unit",
      .init(claims, "\"26 people\"", "\"26\""),
      gives:
        "Knowledge/claims/sleep.yaml:28:16: error: quantity '26' has no unit [number-without-unit]"
    ),
    Break(
      "strong-verb",
      .init(claims, "stopping may bring", "stopping brings"),
      gives:
        "Knowledge/claims/sleep.yaml:35:9: error: the words are too sure for evidence 'low' [strong-verb]"
    ),
    Break(
      "undated-law",
      .init(claims, "As of November 2026, the", "In 2026 the"),
      gives:
        "Knowledge/claims/sleep.yaml:85:9: error: a place is decided by a claim without its date in front [undated-law]"
    ),
    Break(
      "glue-fact",
      .init(sleepAid, "little to go on", "nothing that improves it"),
      gives:
        "Intents/sleep/sleep_aid.yaml:30:47: error: glue holds the verb of effect 'improves' [glue-fact]"
    ),
    Break(
      "glue-fact",
      .init(dose, "None of this", "None of the 2"),
      gives: "Intents/dose/dose_soreness.yaml:18:34: error: glue holds the digit '2' [glue-fact]"
    ),
    Break(
      "glue-fact",
      .init(dose, "None of this", "None of the seven"),
      gives:
        "Intents/dose/dose_soreness.yaml:18:34: error: glue holds the number word 'seven' [glue-fact]"
    ),
    Break(
      "glue-fact",
      .init(sleepAid, "mix anything", "mix Ambien"),
      gives:
        "Intents/sleep/sleep_aid.yaml:23:17: error: glue holds the name of a substance 'ambien' [glue-fact]"
    ),
    Break(
      "glue-fact",
      .init(sleepAid, "mix anything", "treat sleep apnea"),
      gives:
        "Intents/sleep/sleep_aid.yaml:23:52: error: glue holds the name of a condition 'sleep apnea' [glue-fact]"
    ),
    Break(
      "placeholder",
      .init(caveats, "{names}", "{substances}"),
      gives:
        "Knowledge/caveats/all.yaml:3:33: error: '{' in a text that is shown as it stands [placeholder]"
    ),
    Break(
      "bad-template",
      .init(sleepAid, "(kratom|leaf)", "(kratom|leaf"),
      gives:
        "Intents/sleep/sleep_aid.yaml:9:19: error: bad sentence: '(' is never closed [bad-template]"
    ),
    Break(
      "unknown-slot",
      .init(sleepAid, "\"can {strain}", "\"can {strian}"),
      gives: "Intents/sleep/sleep_aid.yaml:9:10: error: unknown slot 'strian' [unknown-slot]"
    ),
    Break(
      "duplicate-example",
      .init(
        sleepAid,
        "does kratom help you sleep\"\n  - \"can",
        "How much kratom for sore muscles?\"\n  - \"can"
      ),
      gives:
        "Intents/sleep/sleep_aid.yaml:8:5: error: the example stands in topic 'dose_soreness' already [duplicate-example]"
    ),
    Break(
      "answer-order",
      .init(dose, "    when: {figures: open}\n", ""),
      gives:
        "Intents/dose/dose_soreness.yaml:11:9: error: an answer without a condition hides the ones after it [answer-order]",
      "Intents/dose/dose_soreness.yaml:14:16: warning: claim 'dose.article' names an amount, which is left out here [closed-figure]"
    ),
    Break(
      "answer-order",
      .init(dose, "closed\n", "closed\n    when: {figures: closed}\n"),
      gives:
        "Intents/dose/dose_soreness.yaml:20:9: error: the last answer has a condition, so some questions get none [answer-order]"
    ),
    Break(
      "closed-figure",
      .init(dose, "figures: open", "marks: [hearsay]"),
      gives:
        "Intents/dose/dose_soreness.yaml:15:16: warning: claim 'dose.article' names an amount, which is left out here [closed-figure]"
    ),
    Break(
      "closed-figure",
      .init(
        dose,
        "claim: dose.none\n      - claim: dose.harm",
        "claim: dose.article\n      - claim: dose.harm"
      ),
      gives:
        "Intents/dose/dose_soreness.yaml:22:16: error: the first sentence 'dose.article' names an amount, which is never said here [closed-figure]"
    ),
    Break(
      "figure-in-caveat",
      .init(caveats, "nobody backs any", "even two grams"),
      gives:
        "Knowledge/caveats/all.yaml:10:9: error: the caveat names an amount or a spacing to take [figure-in-caveat]"
    ),
    Break(
      "topic-without-caveat",
      .init(caveats, "{topics: [sleep_aid]}", "{risks: [liver]}"),
      gives:
        "Intents/sleep/sleep_aid.yaml:1:8: error: topic 'sleep_aid' has no caveat that always fits [topic-without-caveat]"
    ),
    Break(
      "answer-length",
      .init(
        sleepAid,
        "If poor sleep lasts, see a doctor and tell them what you take, how often, and since when.",
        "Ask a doctor."
      ),
      .init(sleepAid, "How long have you slept badly?", "Since when?"),
      gives: "Intents/sleep/sleep_aid.yaml:24:9: warning: the answer has 58 words [answer-length]"
    ),
    Break(
      "long-sentence",
      .init(
        dose,
        "Rest, move a little, and ask",
        "Rest, move a little, and then, when all of that has been done and none of it was of "
          + "any use, ask"
      ),
      gives:
        "Intents/dose/dose_soreness.yaml:26:18: warning: a sentence of 28 words [long-sentence]"
    ),
    Break(
      "reading-grade",
      .init(
        claims,
        "Reports go both ways: some people get drowsy on it, others wide awake.",
        "Documentation demonstrates contradictory pharmacological consequences: soporific "
          + "manifestations alternate unpredictably."
      ),
      gives:
        "Intents/sleep/sleep_aid.yaml:15:9: warning: the answer reads at grade 8.7 [reading-grade]"
    ),
    Break(
      "topic-contract",
      .init(sleepAid, "topic: sleep_aid", "topic: sleep_ade"),
      gives: "Intents:1:1: warning: topic 'sleep_aid' is missing [topic-contract]",
      "Intents/sleep/sleep_aid.yaml:1:8: error: 'sleep_ade' is no topic of the contract [topic-contract]",
      "Intents/sleep/sleep_aid.yaml:1:8: error: topic 'sleep_ade' has no caveat that always fits [topic-without-caveat]"
    ),
  ]
}
