public import FlatStorage
public import Knowledge

/// When an answer is the one to give: every list that is not empty must share something with the
/// question.
public struct AnswerCondition: Sendable, Hashable {
  /// Types of entities that the question names.
  public var has: [String] = []
  /// Ids by type of entity, such as `purpose` to `["sleep"]`, in order of type.
  public var values: [Values] = []
  /// Classes of the substances named.
  public var classes: [String] = []
  /// Forms named.
  public var forms: [String] = []
  /// Risks known.
  public var risks: [Risk] = []
  /// Whom the question is about.
  public var persons: [String] = []
  /// Marks on the question: `hearsay`, `past`, `now`, `conditional`, `negated`.
  public var marks: [String] = []
  /// Whether amounts may be told: `true` for open, `false` for closed.
  public var isFigureOpen: Bool?
  /// Words or phrases, in lower case, one of which stands in the message.
  public var cues: [String] = []

  /// The ids wanted of one type.
  public struct Values: Sendable, Hashable {
    /// The type of entity.
    public var type: String
    /// The ids, one of which must be named.
    public var ids: [String]

    /// Creates the ids wanted of one type.
    public init(type: String, ids: [String]) {
      self.type = type
      self.ids = ids
    }
  }

  /// Creates a condition that always holds.
  public init() {}
}

extension AnswerCondition.Values: FlatStorable {
  /// Appends type and ids.
  public func write(to writer: inout FlatWriter) {
    writer.write(type)
    writer.write(ids)
  }

  /// Reads type and ids.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(type: try reader.readString(), ids: try reader.readList())
  }
}

extension AnswerCondition: FlatStorable {
  /// Appends the lists in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(has)
    writer.write(values)
    writer.write(classes)
    writer.write(forms)
    writer.write(risks)
    writer.write(persons)
    writer.write(marks)
    writer.write(isFigureOpen)
    writer.write(cues)
  }

  /// Reads the lists in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init()
    has = try reader.readList()
    values = try reader.readList()
    classes = try reader.readList()
    forms = try reader.readList()
    risks = try reader.readList()
    persons = try reader.readList()
    marks = try reader.readList()
    isFigureOpen = try reader.readOptional()
    cues = try reader.readList()
  }
}
