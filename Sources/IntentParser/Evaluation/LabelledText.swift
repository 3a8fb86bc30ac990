/// A line of a public evaluation set.
public struct LabelledText: Sendable, Equatable {
  /// The label.
  public var label: String
  /// The text.
  public var text: String

  /// Creates a line.
  public init(label: String, text: String) {
    self.label = label
    self.text = text
  }

  /// Reads lines of `label<TAB>text`; lines without a tab are left out.
  public static func lines(of file: String) -> [LabelledText] {
    file.split(separator: "\n").compactMap { (line: Substring) -> LabelledText? in
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      return LabelledText(label: String(parts[0]), text: String(parts[1]))
    }
  }
}

/// What a model made of one line.
public struct Prediction: Sendable, Equatable {
  /// The label that was given; `nil` when the line was refused.
  public var label: String?
  /// The label that was nearest, also when refused.
  public var nearest: String
  /// The reject score in thousandths; more is surer.
  public var score: Int

  /// Creates a prediction.
  public init(label: String?, nearest: String, score: Int) {
    self.label = label
    self.nearest = nearest
    self.score = score
  }

  /// A line of an answers file: `label<TAB>score<TAB>nearest`, `none` for a refused line.
  public var line: String {
    let sign = score < 0 ? "-" : ""
    let rest = String(1000 + score.magnitude % 1000).dropFirst()
    return "\(label ?? "none")\t\(sign)\(score.magnitude / 1000).\(rest)\t\(nearest)"
  }
}

extension ParserModel {
  /// Learns plain labelled lines, without template grammar and without a lexicon.
  public static func train(
    plain lines: [LabelledText],
    options: TrainingOptions = TrainingOptions()
  ) -> ParserModel {
    var examples: [String: [SentenceTemplate]] = [:]
    for line in lines {
      examples[line.label, default: []].append(SentenceTemplate(plain: line.text))
    }
    let topics = examples.map { TopicExamples(topic: $0.key, scope: .open, examples: $0.value) }
    return train(TrainingSet(topics: topics), options: options)
  }

  /// What the classifier makes of a whole text, clauses, patterns and scope left aside.
  public func prediction(for text: String) -> Prediction {
    let prepared = reader.prepare(NormalizedText(text))
    let all = 0..<prepared.text.tokens.count
    let result = classifier.classify(prepared, in: all, reader: reader)
    let nearest = result.ranked.first.map { topics[$0.topic] } ?? ""
    let score = Int((result.rejectScore * 1000).rounded())
    return Prediction(
      label: score < calibration.refuseBelow ? nil : nearest,
      nearest: nearest,
      score: score
    )
  }
}
