public import FlatStorage

/// What the founding article says on one point, and what became of it when checked.
public struct ArticleClaim: Sendable, Hashable {
  /// How the point stands.
  public enum Verdict: String, Sendable, CaseIterable, FlatStorable {
    case supported
    case partlySupported = "partly-supported"
    case noGoodEvidence = "no-good-evidence"
    case contradicted
    case opinion
  }

  /// The id people can cite, such as `S23`.
  public let id: String
  /// The point in other words.
  public let says: String
  /// How it stands.
  public let verdict: Verdict
  /// The claims that decide it.
  public let claims: [String]
  /// What people type for it.
  public let names: [String]

  /// Creates an article claim.
  public init(id: String, says: String, verdict: Verdict, claims: [String], names: [String]) {
    self.id = id
    self.says = says
    self.verdict = verdict
    self.claims = claims
    self.names = names
  }
}

extension ArticleClaim: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(id)
    writer.write(says)
    writer.write(verdict)
    writer.write(claims)
    writer.write(names)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      id: try reader.readString(),
      says: try reader.readString(),
      verdict: try reader.read(),
      claims: try reader.readList(),
      names: try reader.readList()
    )
  }
}
