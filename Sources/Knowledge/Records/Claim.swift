public import FlatStorage

/// How well something is known, after GRADE.
public enum EvidenceLevel: String, Sendable, CaseIterable, FlatStorable {
  case high
  case moderate
  case low
  case veryLow = "very-low"
  case none
}

/// One statement about the world, with what it rests on.
///
/// A claim without a source can't be made: `init` gives `nil`.
public struct Claim: Sendable, Hashable {
  /// What kind of statement it is; verbs are tied to the evidence for effects only.
  public enum Kind: String, Sendable, CaseIterable, FlatStorable {
    case effect
    case fact
    case law
    case definition
  }

  /// A reviewed rewording of the same statement.
  public struct Variant: Sendable, Hashable {
    /// The name by which a template asks for it.
    public let name: String
    /// The wording.
    public let text: String

    /// Creates a variant.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The id people can cite.
  public let id: String
  /// The statement, one or two sentences.
  public let text: String
  /// Rewordings.
  public let variants: [Variant]
  /// What kind of statement it is.
  public let kind: Kind
  /// How well it is known.
  public let evidence: EvidenceLevel
  /// The numbers in the text, each with its unit, as authors wrote them.
  public let quantities: [String]
  /// The ids of its sources, at least one.
  public let sources: [String]
  /// The date of the knowledge.
  public let asOf: PartialDate
  /// The topics it belongs to.
  public let topics: [String]
  /// The ids of the researched facts that it carries.
  public let facts: [String]
  /// The ids of claims that say otherwise.
  public let conflicts: [String]
  /// Whether it tells an amount or a spacing to take, which the dose rule may close.
  public let isFigure: Bool
  /// The day by which somebody should check it again.
  public let reviewBy: PartialDate
  /// Who reviewed it.
  public let reviewedBy: String

  /// Creates a claim, or `nil` when it has no source.
  public init?(
    id: String,
    text: String,
    variants: [Variant] = [],
    kind: Kind,
    evidence: EvidenceLevel,
    quantities: [String] = [],
    sources: [String],
    asOf: PartialDate,
    topics: [String] = [],
    facts: [String] = [],
    conflicts: [String] = [],
    isFigure: Bool,
    reviewBy: PartialDate,
    reviewedBy: String
  ) {
    guard !sources.isEmpty else { return nil }
    self.id = id
    self.text = text
    self.variants = variants
    self.kind = kind
    self.evidence = evidence
    self.quantities = quantities
    self.sources = sources
    self.asOf = asOf
    self.topics = topics
    self.facts = facts
    self.conflicts = conflicts
    self.isFigure = isFigure
    self.reviewBy = reviewBy
    self.reviewedBy = reviewedBy
  }

  /// The wording with the given name; the plain text without a name.
  public func wording(_ name: String?) -> String? {
    guard let name else { return text }
    return variants.first { $0.name == name }?.text
  }
}

extension Claim.Variant: FlatStorable {
  /// Appends name and text.
  public func write(to writer: inout FlatWriter) {
    writer.write(name)
    writer.write(text)
  }

  /// Reads name and text.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(name: try reader.readString(), text: try reader.readString())
  }
}

extension Claim: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(id)
    writer.write(text)
    writer.write(variants)
    writer.write(kind)
    writer.write(evidence)
    writer.write(quantities)
    writer.write(sources)
    writer.write(asOf)
    writer.write(topics)
    writer.write(facts)
    writer.write(conflicts)
    writer.write(isFigure)
    writer.write(reviewBy)
    writer.write(reviewedBy)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    let offset = reader.offset
    let claim = Claim(
      id: try reader.readString(),
      text: try reader.readString(),
      variants: try reader.readList(),
      kind: try reader.read(),
      evidence: try reader.read(),
      quantities: try reader.readList(),
      sources: try reader.readList(),
      asOf: try reader.read(),
      topics: try reader.readList(),
      facts: try reader.readList(),
      conflicts: try reader.readList(),
      isFigure: try reader.readBool(),
      reviewBy: try reader.read(),
      reviewedBy: try reader.readString()
    )
    guard let claim else { throw .malformed("claim with a source", at: offset) }
    self = claim
  }
}
