extension CrossValidation {
  /// A held-out line with what came of it.
  private struct Outcome {
    var template: Int
    var own: Int
    var given: Int
    var isExact: Bool
    var sample: Calibration.Sample
    /// Whether it reached its topic with one word misspelt; `nil` when no word is long enough.
    var reachedMisspelt: Bool?

    var isRight: Bool { own == given }
  }

  /// Trains `folds` times without a part of the lines and reads that part.
  ///
  /// The first sentence of each template is a line. Bands are judged with the thresholds that the
  /// same lines give.
  public static func run(
    _ set: TrainingSet,
    lexicon: Lexicon = Lexicon(),
    folds: Int = 5
  ) -> CrossValidation {
    let trainer = ModelTrainer(set, lexicon: lexicon)
    let rejected = trainer.topics.map { trainer.rejectTopics.contains($0.topic) }
    var outcomes: [Outcome] = []
    HeldOut(trainer: trainer, folds: folds).forEachLine { line in
      guard rejected.indices.contains(line.topic) else { return }
      outcomes.append(outcome(line, rejected))
    }
    let calibration = Calibration(outcomes.filter { !$0.isExact }.map(\.sample))
    let isAnswered = { (outcome: Outcome) in
      !rejected[outcome.given]
        && (outcome.isExact
          || outcome.sample.signs.rejectScore * 1000 >= Double(calibration.refuseBelow)
            && calibration.chance(outcome.sample.signs) >= calibration.askBelow)
    }
    let own = outcomes.filter { !rejected[$0.own] }
    let foreign = outcomes.filter { rejected[$0.own] }
    let misspelt = own.filter { $0.reachedMisspelt != nil }
    return CrossValidation(
      lines: own.count,
      right: own.count(where: \.isRight),
      answered: own.count { $0.isRight && isAnswered($0) },
      answeredWrongly: own.count { !$0.isRight && isAnswered($0) },
      outOfScopeLines: foreign.count,
      outOfScopeAnswered: foreign.count(where: isAnswered),
      misspeltLines: misspelt.count,
      misspeltRight: misspelt.count { $0.reachedMisspelt == true },
      misspeltRightWhenSpeltRight: misspelt.count(where: \.isRight),
      topics: scores(outcomes, trainer),
      confusions: confusions(outcomes, trainer)
    )
  }

  private static func outcome(_ line: HeldOut.Line, _ rejected: [Bool]) -> Outcome {
    let misspelling = Misspelling.of(line.sentence.text, seed: line.sentence.template)
    return Outcome(
      template: line.sentence.template,
      own: line.sentence.topic,
      given: line.topic,
      isExact: line.exactTopic != nil,
      sample: Calibration.Sample(
        signs: line.result.signs,
        isRight: line.topic == line.sentence.topic,
        isForeign: rejected[line.sentence.topic],
        isRefused: rejected[line.topic]
      ),
      reachedMisspelt: misspelling.map {
        line.model.prediction(for: $0).nearest == line.model.topics[line.sentence.topic]
      }
    )
  }

  private static func scores(_ outcomes: [Outcome], _ trainer: ModelTrainer) -> [TopicScore] {
    var scores = trainer.topics.map { TopicScore(topic: $0.topic, lines: 0, given: 0, right: 0) }
    for outcome in outcomes {
      scores[outcome.own].lines += 1
      scores[outcome.given].given += 1
      if outcome.isRight { scores[outcome.own].right += 1 }
    }
    return scores
  }

  private static func confusions(_ outcomes: [Outcome], _ trainer: ModelTrainer) -> [Confusion] {
    struct Pair: Hashable {
      var own: Int
      var given: Int
    }
    var lines: [Pair: [ExampleReference]] = [:]
    for outcome in outcomes where !outcome.isRight {
      lines[Pair(own: outcome.own, given: outcome.given), default: []]
        .append(trainer.references[outcome.template])
    }
    return lines.map { pair, lines in
      Confusion(
        topic: trainer.topics[pair.own].topic,
        given: trainer.topics[pair.given].topic,
        lines: lines.sorted()
      )
    }
    .sorted { left, right in
      if left.lines.count != right.lines.count { return left.lines.count > right.lines.count }
      return (left.topic, left.given) < (right.topic, right.given)
    }
  }
}
