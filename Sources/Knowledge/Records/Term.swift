public import FlatStorage

/// Something that people name and that has a record of its own, other than a substance or place.
public struct Term: Sendable, Hashable {
  /// What sort of thing it is.
  public enum Kind: String, Sendable, CaseIterable, FlatStorable {
    case condition
    case population
    case sideEffect = "symptom"
    case form
    case strain
    case product
    case purpose
    case subject
  }

  /// The id people can cite, unique within its kind.
  public let id: String
  /// What sort of thing it is.
  public let kind: Kind
  /// How it is shown.
  public let name: String
  /// What people type for it.
  public let names: [String]
  /// Those names that are everyday words too.
  public let ambiguous: [String]
  /// What it tells about the person, if anything.
  public let risk: Risk?
  /// Whether it is an extract or another concentrated product.
  public let isConcentrated: Bool
  /// The claims on it, the deciding one first.
  public let claims: [String]
  /// What to do, in glue words.
  public let advice: String?
  /// When to get help, in glue words.
  public let seek: String?

  /// Creates a term.
  public init(
    id: String,
    kind: Kind,
    name: String,
    names: [String],
    ambiguous: [String] = [],
    risk: Risk? = nil,
    isConcentrated: Bool = false,
    claims: [String] = [],
    advice: String? = nil,
    seek: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.names = names
    self.ambiguous = ambiguous
    self.risk = risk
    self.isConcentrated = isConcentrated
    self.claims = claims
    self.advice = advice
    self.seek = seek
  }
}

extension Term: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(id)
    writer.write(kind)
    writer.write(name)
    writer.write(names)
    writer.write(ambiguous)
    writer.write(risk)
    writer.write(isConcentrated)
    writer.write(claims)
    writer.write(advice)
    writer.write(seek)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      id: try reader.readString(),
      kind: try reader.read(),
      name: try reader.readString(),
      names: try reader.readList(),
      ambiguous: try reader.readList(),
      risk: try reader.readOptional(),
      isConcentrated: try reader.readBool(),
      claims: try reader.readList(),
      advice: try reader.readOptional(),
      seek: try reader.readOptional()
    )
  }
}
