public import FlatStorage

/// How bad the mix with kratom can be; this project's own safety-first label.
public enum Severity: String, Sendable, CaseIterable, Comparable, FlatStorable {
  case unknown
  case caution
  case serious
  case contraindicated

  private var rank: Int {
    switch self {
    case .unknown: 0
    case .caution: 1
    case .serious: 2
    case .contraindicated: 3
    }
  }

  /// Orders from unknown to contraindicated.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// A group of substances that mix with kratom in the same way.
public struct SubstanceClass: Sendable, Hashable {
  /// The id people can cite.
  public let id: String
  /// How a caveat names it.
  public let name: String
  /// What people type for it.
  public let names: [String]
  /// How bad the mix can be.
  public let severity: Severity
  /// What it tells about the person, if anything.
  public let risk: Risk?
  /// Whether it is prescribed, so that stopping it alone can do harm.
  public let isPrescribed: Bool
  /// The claims on the mix, the deciding one first.
  public let claims: [String]
  /// What to do, in glue words.
  public let advice: String?

  /// Creates a class.
  public init(
    id: String,
    name: String,
    names: [String],
    severity: Severity,
    risk: Risk?,
    isPrescribed: Bool,
    claims: [String],
    advice: String?
  ) {
    self.id = id
    self.name = name
    self.names = names
    self.severity = severity
    self.risk = risk
    self.isPrescribed = isPrescribed
    self.claims = claims
    self.advice = advice
  }
}

/// Anything else that a person takes.
public struct Substance: Sendable, Hashable {
  /// The id people can cite.
  public let id: String
  /// How it is shown.
  public let name: String
  /// The classes it belongs to; empty when nothing is known.
  public let classes: [String]
  /// Brands and other names.
  public let names: [String]
  /// Street names.
  public let slang: [String]
  /// Misspellings.
  public let misspelt: [String]
  /// Those names that are everyday words too.
  public let ambiguous: [String]
  /// A severity that raises, never lowers, that of its classes.
  public let severity: Severity?
  /// Claims on this substance, before those of its classes.
  public let claims: [String]

  /// Creates a substance.
  public init(
    id: String,
    name: String,
    classes: [String],
    names: [String] = [],
    slang: [String] = [],
    misspelt: [String] = [],
    ambiguous: [String] = [],
    severity: Severity? = nil,
    claims: [String] = []
  ) {
    self.id = id
    self.name = name
    self.classes = classes
    self.names = names
    self.slang = slang
    self.misspelt = misspelt
    self.ambiguous = ambiguous
    self.severity = severity
    self.claims = claims
  }
}

extension SubstanceClass: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(id)
    writer.write(name)
    writer.write(names)
    writer.write(severity)
    writer.write(risk)
    writer.write(isPrescribed)
    writer.write(claims)
    writer.write(advice)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      id: try reader.readString(),
      name: try reader.readString(),
      names: try reader.readList(),
      severity: try reader.read(),
      risk: try reader.readOptional(),
      isPrescribed: try reader.readBool(),
      claims: try reader.readList(),
      advice: try reader.readOptional()
    )
  }
}

extension Substance: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(id)
    writer.write(name)
    writer.write(classes)
    writer.write(names)
    writer.write(slang)
    writer.write(misspelt)
    writer.write(ambiguous)
    writer.write(severity)
    writer.write(claims)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      id: try reader.readString(),
      name: try reader.readString(),
      classes: try reader.readList(),
      names: try reader.readList(),
      slang: try reader.readList(),
      misspelt: try reader.readList(),
      ambiguous: try reader.readList(),
      severity: try reader.readOptional(),
      claims: try reader.readList()
    )
  }
}
