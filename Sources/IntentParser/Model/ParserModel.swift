public import FlatStorage

/// A trained parser, in the form in which it is stored: everything large is read in place.
public struct ParserModel: Sendable {
  /// The names of the topics it can tell apart, sorted.
  public let topics: [String]
  /// The topics that stand for everything else.
  public let rejectTopics: Set<String>
  /// A digest of all its bytes, in hexadecimal.
  public let digest: String
  let scopes: [TopicScope]
  let reader: TextReader
  let patterns: SentenceBook
  let classifier: Classifier
  let calibration: Calibration

  init(
    topics: [String],
    scopes: [TopicScope],
    rejectTopics: Set<String>,
    reader: TextReader,
    patterns: SentenceBook,
    classifier: Classifier,
    calibration: Calibration
  ) {
    self.topics = topics
    self.scopes = scopes
    self.rejectTopics = rejectTopics
    self.reader = reader
    self.patterns = patterns
    self.classifier = classifier
    self.calibration = calibration
    var writer = FlatWriter()
    Self.write(
      topics,
      scopes,
      rejectTopics,
      reader,
      patterns,
      classifier,
      calibration,
      to: &writer
    )
    digest = Self.digest(of: writer.bytes)
  }

  /// Learns from a set; the same set gives the same bytes, in whatever order it comes.
  public static func train(
    _ set: TrainingSet,
    lexicon: Lexicon = Lexicon(),
    options: TrainingOptions = TrainingOptions()
  ) -> ParserModel {
    let trainer = ModelTrainer(set, lexicon: lexicon)
    let held = HeldOut(trainer: trainer, folds: options.calibrationFolds)
    let calibration = options.calibrationFolds > 1 ? Calibration(held.samples()) : .unmeasured
    return trainer.model(keeping: { _ in true }, calibration: calibration)
  }

  /// The scope that the topic was trained with.
  public func scope(of topic: String) -> TopicScope? {
    topics.firstIndex(of: topic).map { scopes[$0] }
  }

  /// How the questions in a message are understood, in order of place; three at most.
  ///
  /// Empty only for a message without words, or for a model without topics.
  public func parse(_ text: NormalizedText) -> [Reading] {
    MessageParser(model: self, message: text).readings()
  }

  /// The chances of the given topics alone, best first, for a message that leans on the last one.
  public func candidates(for text: NormalizedText, among topics: [String]) -> [RankedTopic] {
    MessageParser(model: self, message: text).candidates(among: topics)
  }

  /// What the message names, whatever it asks.
  public func entities(in text: NormalizedText) -> [Entity] {
    reader.prepare(text).entities.map(\.entity)
  }

  /// A book of sentences that this model can recognise word for word, such as follow-ups.
  ///
  /// Of two equal sentences the first counts.
  public func book(of sentences: [(template: SentenceTemplate, value: Int)]) -> SentenceBook {
    var slots: Set<EntityType> = []
    var sequences: [(words: [UInt64], value: Int)] = []
    for (template, value) in sentences {
      slots.formUnion(template.slots)
      sequences += reader.sequences(of: template).filter { !$0.isEmpty }.map { ($0, value) }
    }
    return SentenceBook(sequences, slotTypes: Array(slots))
  }

  /// The value of the sentence in the book that the message is, word for word.
  ///
  /// Lead-ins such as "and", "ok so" or "what about" are skipped at the front where the whole
  /// message is not in the book.
  public func match(_ text: NormalizedText, in book: SentenceBook) -> Int? {
    let prepared = reader.prepare(text)
    for start in Politeness.starts(of: prepared.text, withLeadIns: true) {
      let end = Politeness.end(of: prepared.text)
      guard start < end else { continue }
      if let value = book.value(of: prepared, in: start..<prepared.text.tokens.count)
        ?? book.value(of: prepared, in: start..<end)
      {
        return value
      }
    }
    return nil
  }

  private static func digest(of bytes: [UInt8]) -> String {
    var first = Fingerprint()
    var second = Fingerprint(seed: 0x5EED)
    first.add(bytes)
    second.add(bytes)
    return hexadecimal(first.value) + hexadecimal(second.value)
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// How a parser is trained.
public struct TrainingOptions: Sendable {
  /// The parts that thresholds and confidence are measured on, each trained without; 0 for neither.
  public var calibrationFolds: Int

  /// Creates options; five parts by default.
  public init(calibrationFolds: Int = 5) { self.calibrationFolds = calibrationFolds }
}

extension ParserModel: FlatStorable {
  /// Appends the model.
  public func write(to writer: inout FlatWriter) {
    writer.write(digest)
    Self.write(
      topics,
      scopes,
      rejectTopics,
      reader,
      patterns,
      classifier,
      calibration,
      to: &writer
    )
  }

  /// Reads a model; weights, words and names stay in the reader's bytes.
  public init(from reader: inout FlatReader) throws(FlatError) {
    digest = try reader.readString()
    topics = try reader.readList()
    let offset = reader.offset
    var scopes: [TopicScope] = []
    for name in try reader.readList(String.self) {
      guard let scope = TopicScope(rawValue: name) else { throw .malformed("scope", at: offset) }
      scopes.append(scope)
    }
    self.scopes = scopes
    rejectTopics = Set(try reader.readList(String.self))
    self.reader = try TextReader(from: &reader)
    patterns = try SentenceBook(from: &reader)
    classifier = try Classifier(from: &reader)
    calibration = try Calibration(from: &reader)
    guard scopes.count == topics.count, classifier.topicCount == topics.count else {
      throw .malformed("model", at: offset)
    }
  }

  private static func write(
    _ topics: [String],
    _ scopes: [TopicScope],
    _ rejectTopics: Set<String>,
    _ reader: TextReader,
    _ patterns: SentenceBook,
    _ classifier: Classifier,
    _ calibration: Calibration,
    to writer: inout FlatWriter
  ) {
    writer.write(topics)
    writer.write(scopes.map(\.rawValue))
    writer.write(rejectTopics.sorted())
    reader.write(to: &writer)
    patterns.write(to: &writer)
    classifier.write(to: &writer)
    calibration.write(to: &writer)
  }
}
