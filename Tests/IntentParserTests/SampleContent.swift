import IntentParser

/// A small assistant about tea, so that the tests need no content of the project.
enum SampleContent {
  static let lexicon = Lexicon([
    LexiconEntry(type: .subject, value: "tea", names: ["tea", "chai"], misspelt: ["teaa"]),
    LexiconEntry(
      type: .substance,
      value: "sertraline",
      names: ["sertraline", "zoloft"],
      isProtected: true,
      traits: ["ssri"]
    ),
    LexiconEntry(
      type: .substance,
      value: "cetirizine",
      names: ["cetirizine", "zyrtec"],
      misspelt: ["cetrizine"],
      isProtected: true
    ),
    LexiconEntry(
      type: .substance,
      value: "clonidine",
      names: ["clonidine"],
      isProtected: true
    ),
    LexiconEntry(
      type: .substance,
      value: "clonitine",
      names: ["clonitine"],
      isProtected: true
    ),
    LexiconEntry(
      type: .substance,
      value: "carisoprodol",
      names: ["carisoprodol", "soma"],
      ambiguous: ["soma"],
      isProtected: true
    ),
    LexiconEntry(type: .condition, value: "liver", names: ["liver disease", "bad liver"]),
    LexiconEntry(type: .population, value: "pregnant", names: ["pregnant"]),
    LexiconEntry(type: .place, value: "us-oh", names: ["ohio"]),
    LexiconEntry(type: .place, value: "us-ok", names: ["oklahoma", "ok"], ambiguous: ["ok"]),
    LexiconEntry(type: .purpose, value: "sleep", names: ["sleep", "sleeping"]),
    LexiconEntry(type: .form, value: "st-johns", names: ["st. john's wort"]),
  ])

  private static let sentences: [(String, TopicScope, [String])] = [
    (
      "dose", .own,
      [
        "how much tea should i drink", "what is a normal dose of tea", "how many cups of tea a day",
        "tea dosage", "is {amount} of tea too much", "how much tea for {purpose}",
        "how many teaspoons of tea leaves", "what amount of tea is usual",
        "how much should i drink for {purpose}", "what is a good dose",
      ]
    ),
    (
      "law", .own,
      [
        "is tea legal in {place}", "{place} tea legal", "tea laws in {place}",
        "can i buy tea in {place}", "is it legal to own tea", "tea ban {place}",
        "did {place} ban tea", "legal status of tea", "is tea illegal",
      ]
    ),
    (
      "mix", .pair,
      [
        "can i mix tea with {substance}", "tea and {substance}", "is it safe with {substance}",
        "{substance}", "im on {substance} can i have tea", "does tea interact with {substance}",
        "combining tea and {substance}", "tea with {substance} interaction",
      ]
    ),
    (
      "length", .open,
      [
        "how long does it last", "how long do the effects of tea last", "when does tea wear off",
        "how many hours does tea work", "how long will i feel it", "duration of tea effects",
      ]
    ),
    (
      "sleep", .open,
      [
        "does tea keep you awake", "can tea cause insomnia", "i cant sleep after tea",
        "is tea good for sleep", "tea before bed", "how do i sleep better",
      ]
    ),
    (
      "other", .open,
      [
        "what is the weather", "write me a poem", "who won the game", "normal dose of {substance}",
        "is {substance} safe", "how much {substance} can i take", "recipe for soup",
        "how do i fix my car", "best phone to buy", "tell me a joke",
      ]
    ),
  ]

  static func set(reversed: Bool = false) throws -> TrainingSet {
    let topics = try sentences.map { topic, scope, examples in
      TopicExamples(
        topic: topic,
        scope: scope,
        examples: try examples.map { try SentenceTemplate($0) }
      )
    }
    return TrainingSet(topics: reversed ? topics.reversed() : topics, rejectTopics: ["other"])
  }

  static func model() throws -> ParserModel {
    ParserModel.train(try set(), lexicon: lexicon, options: TrainingOptions(calibrationFolds: 0))
  }
}
