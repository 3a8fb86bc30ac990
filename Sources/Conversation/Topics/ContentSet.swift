public import FlatStorage
public import IntentParser
public import Knowledge

/// All that makes an assistant: topics, knowledge and the trained model, as compiled from files.
public struct ContentSet: Sendable {
  /// `sha256:` and the digest of the files it was compiled from.
  public let digest: String
  /// The day of its newest record, `YYYY-MM-DD`.
  public let date: String
  /// What it knows.
  public let records: KnowledgeRecords
  /// What it answers, in order of name.
  public let topics: [Topic]
  /// What fragments after each topic mean, aligned with `topics`; a value is the offset among the
  /// topic's follow-ups.
  public let followUps: [SentenceBook]
  /// How messages are read.
  public let model: ParserModel

  /// Creates a content set; `followUps` are as many as `topics`.
  public init(
    digest: String,
    date: String,
    records: KnowledgeRecords,
    topics: [Topic],
    followUps: [SentenceBook],
    model: ParserModel
  ) {
    self.digest = digest
    self.date = date
    self.records = records
    self.topics = topics
    self.followUps = followUps
    self.model = model
  }
}

extension ContentSet: FlatStorable {
  /// Appends the parts in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(digest)
    writer.write(date)
    writer.write(records)
    writer.write(topics)
    writer.write(followUps)
    writer.write(model)
  }

  /// Reads the parts in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      digest: try reader.readString(),
      date: try reader.readString(),
      records: try reader.read(),
      topics: try reader.readList(),
      followUps: try reader.readList(),
      model: try reader.read()
    )
  }
}
