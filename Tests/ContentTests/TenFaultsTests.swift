import Testing

/// Ten faults of ten kinds in one content, all told in one run with their places.
struct TenFaultsTests {
  @Test func `ten ways to break the content are told in one run`() throws {
    let sleepAid = "Intents/sleep/sleep_aid.yaml"
    let claims = "Knowledge/claims/sleep.yaml"
    let folder = try SampleFolder([
      .init(sleepAid, "suggest:", "sugest:"),
      .init(sleepAid, "sleep.no-trial/nobody", "sleep.no-trail/nobody"),
      .init(sleepAid, "\"can {strain}", "\"can {strian}"),
      .init(
        "Intents/dose/dose_soreness.yaml",
        "how much kratom for sore muscles",
        "Does kratom help you sleep?"
      ),
      .init(claims, "\"26 people\", ", "\"26\", "),
      .init(claims, "  sources: [sample-article]\n", ""),
      .init(claims, "may slow or stop", "slows or stops"),
      .init("Knowledge/substances/all.yaml", "[sedative]", "[sedatve]"),
      .init("Knowledge/helplines.yaml", "as-of: 2026-11", "as-of: November 2026"),
      .init("Knowledge/conditions.yaml", "Tell your doctor about it.", "Take 2 breaths."),
    ])
    #expect(
      folder.findings().joined(separator: "\n") == """
        Intents/sleep/sleep_aid.yaml:8:5: error: the example stands in topic 'dose_soreness'\
         already [duplicate-example]. The first is at Intents/dose/dose_soreness.yaml:6:5; \
        keep one of them
        Intents/sleep/sleep_aid.yaml:9:10: error: unknown slot 'strian' [unknown-slot]. \
        known slots: age, amount, article, class, condition, duration, form, place, \
        population, product, purpose, strain, subject, substance, symptom. Did you mean \
        'strain'?
        Intents/sleep/sleep_aid.yaml:18:16: error: unknown claim 'sleep.no-trail' [unknown-\
        claim]. Did you mean 'sleep.no-trial'?
        Intents/sleep/sleep_aid.yaml:33:1: error: unknown key 'sugest' [unknown-key]. known \
        keys: answers, examples, follow_ups, not, risk, scope, slots, suggest, title, topic.\
         Did you mean 'suggest'?
        Knowledge/claims/sleep.yaml:28:16: error: quantity '26' has no unit [number-without-\
        unit]. Write it as in "26 people", "2-5 g" or "2025 year"
        Knowledge/claims/sleep.yaml:44:9: error: the words are too sure for evidence 'low' \
        [strong-verb]. Say it with 'may' or 'people report'
        Knowledge/claims/sleep.yaml:59:7: error: claim 'dose.article' has no source [claim-\
        without-source]. Name in 'sources' what it rests on, or leave the claim out
        Knowledge/conditions.yaml:6:17: error: glue holds the digit '2' [glue-fact]. Say it \
        in a claim, or in other words
        Knowledge/helplines.yaml:9:10: error: 'November 2026' is no date [bad-date]. Write \
        2026, 2026-11 or 2026-11-22
        Knowledge/substances/all.yaml:3:13: error: unknown class 'sedatve' [unknown-class]. \
        Did you mean 'sedative'?
        """
    )
  }
}
