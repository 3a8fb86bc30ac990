/// A small content without a fault, for tests to break.
enum SampleContent {
  static let files: [String: String] = [
    "Intents/sleep/sleep_aid.yaml": sleepAid,
    "Intents/dose/dose_soreness.yaml": doseSoreness,
    "Knowledge/claims/sleep.yaml": claims,
    "Knowledge/sources/all.yaml": sources,
    "Knowledge/caveats/all.yaml": caveats,
    "Knowledge/classes.yaml": classes,
    "Knowledge/substances/all.yaml": substances,
    "Knowledge/strains.yaml": strains,
    "Knowledge/terms.yaml": terms,
    "Knowledge/conditions.yaml": conditions,
    "Knowledge/places/us.yaml": places,
    "Knowledge/amounts.yaml": amounts,
    "Knowledge/helplines.yaml": helplines,
    "Knowledge/article.yaml": article,
    "Knowledge/conflicts.yaml": conflicts,
  ]

  private static let sleepAid = """
    topic: sleep_aid
    title: "Kratom as a sleep aid"
    risk: none
    scope: own
    slots:
      - {name: strain, type: strain, needed: false, ask: "Which colour do you mean?"}
    examples:
      - "does kratom help you sleep"
      - "can {strain} (kratom|leaf) put me to sleep"
    not:
      - {text: "how much kratom for sore legs", topic: dose_soreness}
    follow_ups:
      - {text: "and for sore legs", topic: dose_soreness}
    answers:
      - id: sleep_aid.sedatives
        when: {classes: [sedative], values: {strain: [red]}}
        say:
          - claim: sleep.no-trial/nobody
          - claim: sleep.depressants
          - claim: sleep.both-ways
          - claim: sleep.users
          - claim: sleep.withdrawal
          - advice: "Ask a pharmacist before you mix anything, and tell them what you take each day."
      - id: sleep_aid.main
        say:
          - claim: sleep.no-trial
          - claim: sleep.both-ways
          - claim: sleep.users
          - claim: sleep.withdrawal
          - connection: "So there is little to go on."
          - advice: "If poor sleep lasts, see a doctor and tell them what you take, how often, and since when."
          - question: "How long have you slept badly?"
    suggest: ["How much kratom do people take for sore legs?"]
    """

  private static let doseSoreness = """
    topic: dose_soreness
    title: "Amounts for sore muscles"
    risk: none
    scope: own
    examples:
      - "how much kratom for sore muscles"
      - "is {amount} right for sore legs"
    not:
      - {text: "does kratom help you sleep", topic: sleep_aid}
    answers:
      - id: dose_soreness.open
        when: {figures: open}
        say:
          - claim: dose.none
          - claim: dose.article
          - claim: dose.harm
          - claim: dose.strength
          - connection: "None of this is advice."
          - advice: "Ask a pharmacist about your own case, and name all that you take."
      - id: dose_soreness.closed
        say:
          - claim: dose.none
          - claim: dose.harm
          - claim: dose.strength
          - connection: "That is why no amount stands here."
          - advice: "Rest, move a little, and ask a pharmacist about your own case. Name all that you take, and say how long it has gone on."
    suggest: ["Does kratom help you sleep?"]
    """

  private static let claims = """
    # Claims of the sample.
    - id: sleep.no-trial
      text: "No trial of kratom for sleep was found."
      variants:
        nobody: "Nobody knows: no trial of kratom for sleep was found."
      kind: effect
      evidence: none
      sources: [sample-search]
      as-of: 2026-11
      topics: [sleep_aid]
      facts: [F1]
      conflicts: [sleep.both-ways]
      review-by: 2027-11-22
      reviewed-by: "ketum editors"
    - id: sleep.both-ways
      text: "Reports go both ways: some people get drowsy on it, others wide awake."
      kind: fact
      evidence: low
      sources: [sample-survey]
      as-of: 2023
      topics: [sleep_aid]
      review-by: 2027-11-22
      reviewed-by: "ketum editors"
    - id: sleep.users
      text: "In a survey, 26 people of 1,000 said that they took it to sleep."
      kind: fact
      evidence: low
      quantities: ["26 people", "1,000 people"]
      sources: [sample-survey]
      as-of: 2023
      topics: [sleep_aid]
      review-by: 2027-11-22
      reviewed-by: "ketum editors"
    - id: sleep.withdrawal
      text: "After daily use, stopping may bring bad sleep for a while."
      kind: effect
      evidence: low
      sources: [sample-survey]
      as-of: 2023
      topics: [sleep_aid]
      review-by: 2027-11-22
      reviewed-by: "ketum editors"
    - id: sleep.depressants
      text: "With sleeping pills, it may slow or stop your breathing."
      kind: effect
      evidence: low
      sources: [sample-survey]
      as-of: 2023
      review-by: 2027-11-22
      reviewed-by: "ketum editors"
    - id: dose.none
      text: "Nobody knows: no agency and no trial backs any amount of kratom for sore muscles."
      kind: fact
      evidence: none
      sources: [sample-search]
      as-of: 2026-11
      review-by: 2027-11-22
      reviewed-by: "ketum editors"
    - id: dose.article
      text: "The article names 2-5 g for sore muscles, and rests it on nothing."
      kind: fact
      evidence: none
      quantities: ["2-5 g"]
      sources: [sample-article]
      as-of: 2026-11
      review-by: 2027-11-22
      reviewed-by: "ketum editors"
    - id: dose.harm
      text: "Poison centres were called about people who had taken no more than the sellers name."
      kind: fact
      evidence: low
      sources: [sample-survey]
      as-of: 2023
      review-by: 2027-11-22
      reviewed-by: "ketum editors"
    - id: dose.strength
      text: "How strong a powder is differs from bag to bag, so the same heap can hold far more the next time."
      kind: fact
      evidence: low
      sources: [sample-survey]
      as-of: 2023
      review-by: 2027-11-22
      reviewed-by: "ketum editors"
    - id: law.ohio
      text: "As of November 2026, the sample lists Ohio as regulated."
      kind: law
      evidence: none
      quantities: ["2026 year"]
      sources: [sample-search]
      as-of: 2026-11-20
      review-by: 2027-02-20
      reviewed-by: "ketum editors"
    """

  private static let sources = """
    - id: sample-search
      publisher: "Ketum"
      title: "A search"
      year: 2026
      kind: search
      read: 2026-11-22
      review-by: 2027-11-22
    - id: sample-survey
      publisher: "A journal"
      title: "A survey"
      year: unknown
      kind: survey
      doi: "10.1000/182"
      published: 2023-05
      read: 2026-11-21
      review-by: 2027-11-22
    - id: sample-article
      publisher: "A seller"
      title: "An article"
      year: 2025
      kind: article
      read: 2026-11-22
      review-by: 2027-11-22
    """

  private static let caveats = """
    - id: sleep.no-mixing
      level: caution
      text: "Do not mix kratom with {names}: breathing can stop. Ask a pharmacist first."
      claims: [sleep.depressants]
      when:
        - {topics: [sleep_aid]}
        - {classes: [sedative], risks: [sedative], severities: [serious], persons: [me]}
    - id: dose.closed
      level: note
      text: "Do not lean on an amount from a shop: nobody backs any."
      claims: [dose.none]
      when: {topics: [dose_soreness]}
    - id: dose.shown
      level: note
      text: "Read an amount as a report, not as advice."
      claims: [dose.none]
      when:
        figures: shown
        forms: [powder]
    """

  private static let classes = """
    - id: sedative
      name: "sedatives"
      names: ["sleeping pills"]
      severity: serious
      risk: sedative
      prescribed: true
      claims: [sleep.depressants]
      advice: "Do not stop a prescribed medicine on your own."
    """

  private static let substances = """
    - id: zolpidem
      name: zolpidem
      classes: [sedative]
      names: [ambien]
      slang: [zombies]
      misspelt: [zolpidim]
      ambiguous: [zombies]
    """

  private static let strains = """
    - id: red
      type: strain
      name: red
      names: [red vein]
      ambiguous: [red]
      claims: [sleep.both-ways]
    """

  private static let terms = """
    - id: kratom
      type: subject
      name: kratom
      names: [ketum]
    - id: powder
      type: form
      name: powder
      names: [powders]
    - id: soreness
      type: purpose
      name: soreness
      names: [sore muscles]
    """

  private static let conditions = """
    - id: apnea
      name: sleep apnea
      names: [apnea]
      risk: breathing
      claims: [sleep.both-ways]
      advice: "Tell your doctor about it."
      seek: "Get care today if you wake up gasping."
    """

  private static let places = """
    - id: us
      name: "the United States"
      names: [usa]
      status: conflict
      claim: law.ohio
      confidence: high
      moving: true
    - id: us-oh
      name: Ohio
      names: [ohio]
      within: us
      status: regulated
      age: 18
      claim: law.ohio
      confidence: low
      moving: false
    """

  private static let amounts = """
    - id: article-soreness
      form: powder
      purpose: soreness
      range: "2-5"
      unit: g
      reporter: sample-article
      claim: dose.article
      contradicted-by: [dose.none]
    """

  private static let helplines = """
    - id: us-poison
      region: US
      purpose: poison
      name: Poison Help
      call: "1-800-222-1222"
      hours: "24 hours"
      seen: true
      source: sample-search
      as-of: 2026-11
    """

  private static let article = """
    - id: S1
      says: "A named amount suits sore muscles."
      verdict: no-good-evidence
      claims: [dose.none]
      names: ["grams for soreness"]
    """

  private static let conflicts = """
    - id: ways
      text: "Reports on sleep go both ways."
      claims: [sleep.both-ways]
      facts: [C1]
    """
}
