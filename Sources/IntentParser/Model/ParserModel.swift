public import FlatStorage

/// A trained parser, in the form in which it is stored: everything is read in place.
public struct ParserModel: Sendable {
  /// The names of the topics it can tell apart, sorted.
  public let topics: [String]
  /// The topics that stand for everything else.
  public let rejectTopics: Set<String>
  /// A digest of all its bytes, in hexadecimal.
  public var digest: String { "" }

  /// Learns from a set; the same set gives the same bytes, in whatever order it comes.
  public static func train(
    _ set: TrainingSet,
    lexicon: Lexicon = Lexicon(),
    options: TrainingOptions = TrainingOptions()
  ) -> ParserModel {
    ParserModel(topics: set.topics.map(\.topic).sorted(), rejectTopics: set.rejectTopics)
  }

  /// The scope that the topic was trained with.
  public func scope(of topic: String) -> TopicScope? { nil }

  /// How the questions in a message are understood, in order of place; three at most.
  public func parse(_ text: NormalizedText) -> [Reading] { [] }

  /// The chances of the given topics alone, best first, for a message that leans on the last one.
  public func candidates(for text: NormalizedText, among topics: [String]) -> [RankedTopic] { [] }

  /// What the message names, whatever it asks.
  public func entities(in text: NormalizedText) -> [Entity] { [] }

  /// The value of the first sentence in the book that the message is, word for word.
  ///
  /// Lead-ins such as "and", "ok so" or "what about" are skipped at the front.
  public func match(_ text: NormalizedText, in book: SentenceBook) -> Int? { nil }
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
  public func write(to writer: inout FlatWriter) {}
  /// Reads a model without copying it.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(topics: [], rejectTopics: [])
  }
}
