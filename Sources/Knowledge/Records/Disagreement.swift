public import FlatStorage

/// A point on which sources disagree, with a sentence that says so.
public struct Disagreement: Sendable, Hashable {
  /// The id people can cite.
  public let id: String
  /// The sentence.
  public let text: String
  /// The claims on either side.
  public let claims: [String]
  /// The ids of the researched facts behind it.
  public let facts: [String]

  /// Creates a disagreement.
  public init(id: String, text: String, claims: [String], facts: [String]) {
    self.id = id
    self.text = text
    self.claims = claims
    self.facts = facts
  }
}

extension Disagreement: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(id)
    writer.write(text)
    writer.write(claims)
    writer.write(facts)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      id: try reader.readString(),
      text: try reader.readString(),
      claims: try reader.readList(),
      facts: try reader.readList()
    )
  }
}
