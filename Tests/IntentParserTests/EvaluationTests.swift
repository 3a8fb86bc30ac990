import Testing

@testable import IntentParser

struct EvaluationTests {
  @Test func `cross-validation counts every line once`() throws {
    let set = try SampleContent.set()
    let result = CrossValidation.run(set, lexicon: SampleContent.lexicon, folds: 3)
    let own = set.topics.filter { $0.topic != "other" }
    #expect(result.lines == own.reduce(0) { $0 + $1.examples.count })
    #expect(result.outOfScopeLines == 10)
    #expect(result.topics.map(\.lines).reduce(0, +) == result.lines + 10)
    let confused = result.confusions.map(\.lines.count).reduce(0, +)
    #expect(result.topics.map(\.right).reduce(0, +) + confused == result.lines + 10)
    #expect(result.right > result.lines / 2)
    #expect(result == CrossValidation.run(set, lexicon: SampleContent.lexicon, folds: 3))
  }

  @Test func `plain lines are learned and answered in the form that scoring reads`() {
    let lines = LabelledText.lines(
      of:
        "light\tturn on the light\nlight\tlamp on\nmusic\tplay a song\nmusic\tput on (some) jazz\nx"
    )
    #expect(lines.count == 4)
    let model = ParserModel.train(plain: lines, options: TrainingOptions(calibrationFolds: 0))
    let prediction = model.prediction(for: "play some jazz")
    #expect(prediction.nearest == "music")
    #expect(Prediction(label: nil, nearest: "a", score: -1234).line == "none\t-1.234\ta")
    #expect(Prediction(label: "b", nearest: "b", score: 5004).line == "b\t5.004\tb")
  }

  @Test func `lint points at lines in the wrong place`() throws {
    var set = try SampleContent.set()
    set.topics[0].examples.append(try SentenceTemplate("how much tea should i drink"))
    set.topics[1].examples.append(try SentenceTemplate("tea dosage"))
    set.topics[1].nearMisses = [
      NearMiss(try SentenceTemplate("how many cups of tea a day"), topic: "dose"),
      NearMiss(try SentenceTemplate("is tea legal in ohio"), topic: "sleep"),
    ]
    let model = ParserModel.train(
      set,
      lexicon: SampleContent.lexicon,
      options: TrainingOptions(calibrationFolds: 0)
    )
    let lint = AuthorLint.run(set, lexicon: SampleContent.lexicon, model: model, folds: 0)
    #expect(
      lint.hidden == [
        .init(
          line: ExampleReference(topic: "dose", index: 10),
          first: ExampleReference(topic: "dose", index: 0)
        )
      ]
    )
    #expect(lint.duplicates.map(\.line) == [ExampleReference(topic: "law", index: 9)])
    #expect(
      lint.missed == [
        .init(line: ExampleReference(topic: "law", index: 1), expected: "sleep", reached: "law")
      ]
    )
  }

  @Test func `a slip changes one word and is the same every time`() {
    for seed in 0..<200 {
      guard let slipped = Misspelling.of("how long does it last", seed: seed) else { continue }
      #expect(slipped == Misspelling.of("how long does it last", seed: seed))
      #expect(slipped != "how long does it last")
    }
    #expect(Misspelling.of("is it ok", seed: 1) == nil)
  }
}
