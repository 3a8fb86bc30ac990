public import FlatStorage
public import Safety

/// One way to answer a topic: claims and glue, and when it is the one to give.
public struct AnswerTemplate: Sendable, Hashable {
  /// A part of the answer.
  public enum Part: Sendable, Hashable {
    /// A claim by id, in its plain wording or a named one.
    case claim(String, wording: String?)
    /// The claims and the advice of each named thing of a kind.
    case each(NamedKind)
    /// Reviewed words without a fact.
    case glue(Glue)
  }

  /// The kinds of named things that an answer can go through one by one.
  public enum NamedKind: String, Sendable, CaseIterable, FlatStorable {
    case substances
    case conditions
    case populations
    case sideEffects = "side_effects"
    case forms
    case strains
    case products
    case places
    case article
  }

  /// The id, unique among all topics.
  public var id: String
  /// When it is given.
  public var condition: AnswerCondition
  /// What it says.
  public var parts: [Part]

  /// Creates a template.
  public init(id: String, condition: AnswerCondition, parts: [Part]) {
    self.id = id
    self.condition = condition
    self.parts = parts
  }
}

extension AnswerTemplate.Part: FlatStorable {
  /// Appends a tag, then the part's own fields.
  public func write(to writer: inout FlatWriter) {
    switch self {
    case .claim(let id, let wording):
      writer.write(0)
      writer.write(id)
      writer.write(wording)
    case .each(let kind):
      writer.write(1)
      writer.write(kind)
    case .glue(let glue):
      writer.write(2)
      writer.write(glue.kind.rawValue)
      writer.write(glue.text)
    }
  }

  /// Reads a tag, then the part's own fields.
  public init(from reader: inout FlatReader) throws(FlatError) {
    let offset = reader.offset
    switch try reader.readInt() {
    case 0: self = .claim(try reader.readString(), wording: try reader.readOptional())
    case 1: self = .each(try reader.read())
    case 2:
      let kind = Glue.Kind(rawValue: try reader.readString())
      let text = try reader.readString()
      guard let kind else { throw .malformed("glue", at: offset) }
      self = .glue(Glue(kind, text))
    default: throw .malformed("part of an answer", at: offset)
    }
  }
}

extension AnswerTemplate: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(id)
    writer.write(condition)
    writer.write(parts)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      id: try reader.readString(),
      condition: try reader.read(),
      parts: try reader.readList()
    )
  }
}
