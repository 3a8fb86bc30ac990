/// Reads every training sentence with a model that was trained without its template.
struct HeldOut {
  /// What a line gave.
  struct Line {
    var sentence: ModelTrainer.Sentence
    var model: ParserModel
    var result: Classifier.Result
    var exactTopic: Int?

    /// The topic that is nearest.
    var topic: Int { exactTopic ?? result.ranked.first?.topic ?? -1 }
  }

  let trainer: ModelTrainer
  let folds: Int

  /// Calls `body` with each line, the first sentence of each template alone.
  func forEachLine(_ body: (Line) -> Void) {
    guard folds > 1 else { return }
    for fold in 0..<folds {
      let model = trainer.model(
        keeping: { Self.fold(of: $0, folds) != fold },
        calibration: .unmeasured
      )
      var last = -1
      for sentence in trainer.sentences where Self.fold(of: sentence.template, folds) == fold {
        guard sentence.template != last else { continue }
        last = sentence.template
        body(line(sentence, model))
      }
    }
  }

  private func line(_ sentence: ModelTrainer.Sentence, _ model: ParserModel) -> Line {
    let prepared = model.reader.prepare(NormalizedText(sentence.text))
    let all = 0..<prepared.text.tokens.count
    return Line(
      sentence: sentence,
      model: model,
      result: model.classifier.classify(prepared, in: all, reader: model.reader),
      exactTopic: model.patterns.value(of: prepared, in: all)
    )
  }

  /// What calibration needs.
  func samples() -> [Calibration.Sample] {
    let rejected = trainer.topics.map { trainer.rejectTopics.contains($0.topic) }
    var samples: [Calibration.Sample] = []
    forEachLine { line in
      guard line.exactTopic == nil, rejected.indices.contains(line.topic) else { return }
      samples.append(
        Calibration.Sample(
          signs: line.result.signs,
          isRight: line.topic == line.sentence.topic,
          isForeign: rejected[line.sentence.topic],
          isRefused: rejected[line.topic]
        )
      )
    }
    return samples
  }

  /// Templates are dealt out so that neighbours, which are alike, fall into different parts.
  static func fold(of template: Int, _ folds: Int) -> Int { template % folds }
}
