/// Turns a training set into a model.
struct ModelTrainer {
  /// A sentence to train on.
  struct Sentence {
    var text: String
    var topic: Int
    /// The template that it comes from, among all templates in sorted order.
    var template: Int
  }

  private static let samplesPerTemplate = 6
  private static let samplesPerSlotTemplate = 4
  /// The table head sees every sentence this often; large sets need less.
  private static let epochs = 8
  private static let epochsForMany = 5
  private static let many = 6000
  /// More neighbours a topic cost time and find little.
  private static let maximumNeighbours = 64
  private static let laneCount = 8
  private static let slipCount = 6
  private static let commonCount = 40

  let topics: [TopicExamples]
  let rejectTopics: Set<String>
  private let names: EntityIndex
  private let pieces: PieceIndex
  let fillers: SlotFillers
  private let lexicon: Lexicon
  let sentences: [Sentence]
  /// Where each template stands.
  let references: [ExampleReference]

  init(_ set: TrainingSet, lexicon: Lexicon) {
    topics = set.topics.sorted { $0.topic < $1.topic }
    rejectTopics = set.rejectTopics
    self.lexicon = lexicon
    names = EntityIndex(lexicon)
    pieces = PieceIndex()
    fillers = SlotFillers(lexicon)
    var sentences: [Sentence] = []
    var template = 0
    for (topic, examples) in topics.enumerated() {
      for example in examples.examples {
        for text in Self.texts(of: example, fillers) {
          sentences.append(Sentence(text: text, topic: topic, template: template))
        }
        template += 1
      }
    }
    self.sentences = sentences
    references = topics.flatMap { topic in
      topic.examples.indices.map { ExampleReference(topic: topic.topic, index: $0) }
    }
  }

  private static func texts(of template: SentenceTemplate, _ fillers: SlotFillers) -> [String] {
    let count = template.slots.isEmpty ? samplesPerTemplate : samplesPerSlotTemplate
    var samples = template.samples(count)
    // A template with slots alone still is shown with several names.
    while !template.slots.isEmpty, samples.count < 3 { samples.append(samples[0]) }
    var seen: Set<String> = []
    return samples.enumerated().compactMap { number, symbols in
      let text = fillers.fill(symbols, of: template, number: number)
      return seen.insert(text).inserted ? text : nil
    }
  }

  /// Trains on the sentences whose template is kept.
  func model(keeping isKept: (Int) -> Bool, calibration: Calibration) -> ParserModel {
    let kept = sentences.filter { isKept($0.template) }
    let reader = TextReader(words: wordList(kept), pieces: pieces, names: names)
    let prepared = kept.map { reader.prepare(NormalizedText($0.text)) }
    let width = (topics.count + Self.laneCount - 1) / Self.laneCount * Self.laneCount
    let classifier = Classifier(
      topicCount: topics.count,
      lexical: lexicalHead(kept, prepared, width: max(width, Self.laneCount)),
      table: tableHead(kept, prepared, reader, width: max(width, Self.laneCount))
    )
    return ParserModel(
      topics: topics.map(\.topic),
      scopes: topics.map(\.scope),
      rejectTopics: rejectTopics,
      reader: reader,
      patterns: patterns(keeping: isKept, reader),
      classifier: classifier,
      calibration: calibration
    )
  }

  private func wordList(_ kept: [Sentence]) -> WordList {
    var counts: [[UInt8]: Int] = [:]
    for sentence in kept {
      let text = TokenizedText(NormalizedText(sentence.text).letters)
      for token in text.tokens where token.isWord {
        counts[Array(text.letters(of: token)), default: 0] += 1
      }
    }
    var protected: [[UInt8]: Bool] = [:]
    for entry in lexicon.entries {
      for name in entry.names + entry.ambiguous + entry.misspelt {
        let text = TokenizedText(NormalizedText(name).letters)
        let words = text.tokens.filter(\.isWord)
        for token in words {
          let letters = Array(text.letters(of: token))
          let isProtected = entry.isProtected && words.count == 1
          protected[letters] = (protected[letters] ?? false) || isProtected
        }
      }
    }
    let all = Set(counts.keys).union(protected.keys)
    let slips = slips(counts, names: protected)
    return WordList(
      all.subtracting(slips).map {
        WordList.Entry(letters: $0, count: counts[$0] ?? 0, isProtected: protected[$0] ?? false)
      }
    )
  }

  /// Words of single sentences that are a letter away from a common word and in no dictionary: the
  /// author wrote down a slip, and it is better mended than learned.
  private func slips(_ counts: [[UInt8]: Int], names: [[UInt8]: Bool]) -> Set<[UInt8]> {
    let common = WordList(
      counts.filter { $0.value >= Self.commonCount && $0.key.count < WordList.maximumLength }
        .map { WordList.Entry(letters: $0.key, count: $0.value, isProtected: false) }
    )
    let speller = Speller(words: common, pieces: pieces)
    var slips: Set<[UInt8]> = []
    for (word, count) in counts where count <= Self.slipCount && names[word] == nil {
      var hash = Fingerprint()
      hash.add(word)
      guard pieces.wholeWord(word[...], hash: hash.value) == nil else { continue }
      if speller.isNearCommonWord(word[...]) { slips.insert(word) }
    }
    return slips
  }

  private func lexicalHead(
    _ kept: [Sentence],
    _ prepared: [PreparedText],
    width: Int
  ) -> LexicalHead {
    let bits = kept.count < Self.many ? 15 : 18
    var rowOfFeature = [UInt32](repeating: 0, count: 1 << bits)
    var rows: UInt32 = 0
    var samples: [MarginTrainer.Sample] = []
    samples.reserveCapacity(kept.count)
    for (sentence, text) in zip(kept, prepared) {
      let range = 0..<text.text.tokens.count
      let features = LexicalFeatures(
        text.text,
        in: range,
        traits: text.traits(in: range),
        bits: bits
      )
      .features
      let norms = FeatureWeight.norms(features)
      var sample = MarginTrainer.Sample(rows: [], values: [], topic: sentence.topic)
      for feature in features {
        if rowOfFeature[Int(feature.id)] == 0 {
          rows += 1
          rowOfFeature[Int(feature.id)] = rows
        }
        sample.rows.append(Int32(rowOfFeature[Int(feature.id)] - 1))
        sample.values.append(Float(FeatureWeight.value(feature, norms: norms)))
      }
      samples.append(sample)
    }
    let weights = MarginTrainer.train(samples, rows: Int(rows), width: width)
    return LexicalHead(bits: bits, rowOfFeature: rowOfFeature, weights: weights, width: width)
  }

  private func tableHead(
    _ kept: [Sentence],
    _ prepared: [PreparedText],
    _ reader: TextReader,
    width: Int
  ) -> TableHead {
    let vectors = prepared.map { text in
      SentenceVector(
        pieces: Classifier.pieces(text.text, in: 0..<text.text.tokens.count, reader.pieces)
      )
    }
    let mean = SentenceVector.mean(of: vectors)
    let weights = SoftmaxTrainer.train(
      vectors.map { $0.centred(on: mean).values },
      topics: kept.map(\.topic),
      topicCount: topics.count,
      width: width,
      epochs: kept.count < Self.many ? Self.epochs : Self.epochsForMany
    )
    var examples = [[SentenceVector]](repeating: [], count: topics.count)
    for (sentence, vector) in zip(kept, vectors) { examples[sentence.topic].append(vector) }
    return TableHead(
      mean: mean,
      weights: weights,
      width: width,
      topics: topics.count,
      examples: examples.map(Self.spread)
    )
  }

  /// At most `maximumNeighbours` of the elements, evenly taken.
  private static func spread<Element>(_ elements: [Element]) -> [Element] {
    guard elements.count > maximumNeighbours else { return elements }
    return (0..<maximumNeighbours).map { elements[$0 * elements.count / maximumNeighbours] }
  }

  /// The template behind a neighbour that the table head found, trained with the same templates.
  func template(ofNeighbour example: Int, topic: Int, keeping isKept: (Int) -> Bool) -> Int? {
    let templates = sentences.filter { $0.topic == topic && isKept($0.template) }.map(\.template)
    let spread = Self.spread(templates)
    return spread.indices.contains(example) ? spread[example] : nil
  }

  private func patterns(keeping isKept: (Int) -> Bool, _ reader: TextReader) -> SentenceBook {
    var sequences: [(words: [UInt64], value: Int)] = []
    var slots: Set<EntityType> = []
    var template = 0
    for (topic, examples) in topics.enumerated() {
      for example in examples.examples {
        if isKept(template) {
          slots.formUnion(example.slots)
          sequences += reader.sequences(of: example).filter { !$0.isEmpty }.map { ($0, topic) }
        }
        template += 1
      }
    }
    return SentenceBook(sequences, slotTypes: Array(slots))
  }
}
