/// What an author should look at in a training set.
public struct AuthorLint: Sendable, Equatable {
  /// A line that is nearer to another topic than to its own.
  public struct Stray: Sendable, Equatable {
    /// The line.
    public var line: ExampleReference
    /// The topic that it is nearer to.
    public var nearer: String
    /// The nearest line there.
    public var neighbour: ExampleReference
  }

  /// A line that stands in two places.
  public struct Duplicate: Sendable, Equatable {
    /// The later line.
    public var line: ExampleReference
    /// The earlier line, which hides it.
    public var first: ExampleReference
  }

  /// A near miss that doesn't reach the topic it names.
  public struct MissedNear: Sendable, Equatable {
    /// The near miss; its index counts among the topic's near misses.
    public var line: ExampleReference
    /// The topic that it must reach.
    public var expected: String
    /// The topic that it reaches; empty when it reaches none.
    public var reached: String
  }

  /// Lines nearer to another topic, in order of line.
  public var strays: [Stray]
  /// Sentences that two topics claim, in order of line.
  public var duplicates: [Duplicate]
  /// Lines all of whose sentences stand in earlier lines of the topic, in order of line.
  public var hidden: [Duplicate]
  /// Near misses that miss, in order of line.
  public var missed: [MissedNear]
}

extension AuthorLint {
  /// A stray line was given this chance, or more, of belonging to the other topic.
  private static let strayChance = 0.8

  /// Looks through a set with the model that was trained on it.
  ///
  /// Trains `folds` more models for the strays; with 0 there are none.
  public static func run(
    _ set: TrainingSet,
    lexicon: Lexicon = Lexicon(),
    model: ParserModel,
    folds: Int = 5
  ) -> AuthorLint {
    let trainer = ModelTrainer(set, lexicon: lexicon)
    let (duplicates, hidden) = repeated(trainer, model.reader)
    return AuthorLint(
      strays: strays(trainer, folds: folds),
      duplicates: duplicates,
      hidden: hidden,
      missed: missed(trainer, model)
    )
  }

  private static func strays(_ trainer: ModelTrainer, folds: Int) -> [Stray] {
    var strays: [Stray] = []
    HeldOut(trainer: trainer, folds: folds).forEachLine { line in
      guard line.exactTopic == nil, let best = line.result.ranked.first,
        best.topic != line.sentence.topic, best.chance >= strayChance
      else { return }
      let fold = HeldOut.fold(of: line.sentence.template, folds)
      let neighbour = trainer.template(ofNeighbour: best.example, topic: best.topic) {
        HeldOut.fold(of: $0, folds) != fold
      }
      guard let neighbour else { return }
      strays.append(
        Stray(
          line: trainer.references[line.sentence.template],
          nearer: trainer.topics[best.topic].topic,
          neighbour: trainer.references[neighbour]
        )
      )
    }
    return strays.sorted { $0.line < $1.line }
  }

  private static func repeated(
    _ trainer: ModelTrainer,
    _ reader: TextReader
  ) -> (duplicates: [Duplicate], hidden: [Duplicate]) {
    var owners: [[UInt64]: ExampleReference] = [:]
    var duplicates: [Duplicate] = []
    var hidden: [Duplicate] = []
    var template = 0
    for topic in trainer.topics {
      for example in topic.examples {
        let line = trainer.references[template]
        template += 1
        let sequences = reader.sequences(of: example)
        let earlier = sequences.compactMap { owners[$0] }
        if let first = earlier.first(where: { $0.topic != line.topic }) {
          duplicates.append(Duplicate(line: line, first: first))
        } else if earlier.count == sequences.count, let first = earlier.first {
          hidden.append(Duplicate(line: line, first: first))
        }
        for sequence in sequences where owners[sequence] == nil { owners[sequence] = line }
      }
    }
    return (duplicates, hidden)
  }

  private static func missed(_ trainer: ModelTrainer, _ model: ParserModel) -> [MissedNear] {
    let fillers = trainer.fillers
    var missed: [MissedNear] = []
    for topic in trainer.topics {
      for (index, near) in topic.nearMisses.enumerated() {
        guard let symbols = near.template.expansions(limit: 1).first else { continue }
        let text = fillers.fill(symbols, of: near.template, number: 0)
        let readings = model.parse(NormalizedText(text))
        let reached = readings.compactMap { $0.ranked.first?.topic }
        let isRefused = readings.allSatisfy { $0.band == .refuse }
        if reached.contains(near.topic) { continue }
        if model.rejectTopics.contains(near.topic), isRefused { continue }
        missed.append(
          MissedNear(
            line: ExampleReference(topic: topic.topic, index: index),
            expected: near.topic,
            reached: reached.first ?? ""
          )
        )
      }
    }
    return missed
  }
}
