public import FlatStorage

/// How much a caveat weighs, and so where it stands and how it looks.
public enum Level: String, Sendable, CaseIterable, Comparable, FlatStorable {
  case none
  case note
  case caution
  case urgent
  case emergency

  private var rank: Int {
    switch self {
    case .none: 0
    case .note: 1
    case .caution: 2
    case .urgent: 3
    case .emergency: 4
    }
  }

  /// Orders from none to emergency.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// A warning that was written for a situation, and when that is.
public struct Caveat: Sendable, Hashable {
  /// Whether the reply holds an amount, or had to leave one out.
  public enum Figures: String, Sendable, FlatStorable {
    case shown
    case closed
  }

  /// One situation: every list that is not empty must share something with the question.
  public struct Condition: Sendable, Hashable {
    /// Topics that are answered.
    public var topics: [String]
    /// Classes of the substances asked about.
    public var classes: [String]
    /// Risks known in the session.
    public var risks: [Risk]
    /// Forms asked about.
    public var forms: [String]
    /// The worst severity among the substances asked about.
    public var severities: [Severity]
    /// Whom the question is about.
    public var persons: [String]
    /// What became of amounts.
    public var figures: Figures?

    /// Creates a condition; empty lists hold always.
    public init(
      topics: [String] = [],
      classes: [String] = [],
      risks: [Risk] = [],
      forms: [String] = [],
      severities: [Severity] = [],
      persons: [String] = [],
      figures: Figures? = nil
    ) {
      self.topics = topics
      self.classes = classes
      self.risks = risks
      self.forms = forms
      self.severities = severities
      self.persons = persons
      self.figures = figures
    }
  }

  /// The id people can cite.
  public let id: String
  /// How much it weighs.
  public let level: Level
  /// The words; `{names}` stands for the substances asked about.
  public let text: String
  /// What its reason rests on.
  public let claims: [String]
  /// The situations it is for; any one suffices.
  public let when: [Condition]

  /// Creates a caveat.
  public init(id: String, level: Level, text: String, claims: [String], when: [Condition]) {
    self.id = id
    self.level = level
    self.text = text
    self.claims = claims
    self.when = when
  }
}

extension Caveat.Condition: FlatStorable {
  /// Appends the lists in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(topics)
    writer.write(classes)
    writer.write(risks)
    writer.write(forms)
    writer.write(severities)
    writer.write(persons)
    writer.write(figures)
  }

  /// Reads the lists in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      topics: try reader.readList(),
      classes: try reader.readList(),
      risks: try reader.readList(),
      forms: try reader.readList(),
      severities: try reader.readList(),
      persons: try reader.readList(),
      figures: try reader.readOptional()
    )
  }
}

extension Caveat: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(id)
    writer.write(level)
    writer.write(text)
    writer.write(claims)
    writer.write(when)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      id: try reader.readString(),
      level: try reader.read(),
      text: try reader.readString(),
      claims: try reader.readList(),
      when: try reader.readList()
    )
  }
}
