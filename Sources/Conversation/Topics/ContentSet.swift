public import FlatStorage
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

  /// Creates a content set.
  public init(digest: String, date: String, records: KnowledgeRecords, topics: [Topic]) {
    self.digest = digest
    self.date = date
    self.records = records
    self.topics = topics
  }
}

extension ContentSet: FlatStorable {
  /// Appends the parts in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(digest)
    writer.write(date)
    writer.write(records)
    writer.write(topics)
  }

  /// Reads the parts in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      digest: try reader.readString(),
      date: try reader.readString(),
      records: try reader.read(),
      topics: try reader.readList()
    )
  }
}
