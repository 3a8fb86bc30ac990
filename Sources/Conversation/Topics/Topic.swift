public import FlatStorage

/// A topic that the assistant answers: its questions live in the parser, its answers here.
public struct Topic: Sendable, Hashable {
  /// Something that the topic asks to be named.
  public struct Slot: Sendable, Hashable {
    /// The slot's name.
    public var name: String
    /// The type of entity that fills it.
    public var type: String
    /// Whether the answer needs it.
    public var isNeeded: Bool
    /// The question to ask when it is missing.
    public var ask: String?

    /// Creates a slot.
    public init(name: String, type: String, isNeeded: Bool, ask: String?) {
      self.name = name
      self.type = type
      self.isNeeded = isNeeded
      self.ask = ask
    }
  }

  /// What a fragment after this topic means.
  public struct FollowUp: Sendable, Hashable {
    /// A sentence template.
    public var template: String
    /// The topic that it leads to.
    public var topic: String

    /// Creates a follow-up.
    public init(template: String, topic: String) {
      self.template = template
      self.topic = topic
    }
  }

  /// Whose subject a question of the topic is about.
  public enum Subject: String, Sendable, CaseIterable, FlatStorable {
    /// Kratom alone.
    case own
    /// Kratom together with, or against, something else.
    case pair
    /// Also answered where kratom is not meant.
    case open
  }

  /// The name, fixed by contract.
  public var name: String
  /// How a question back names it.
  public var title: String
  /// Whose subject it is about.
  public var subject: Subject
  /// The classes of risk that it carries by itself.
  public var risks: [String]
  /// What it asks to be named.
  public var slots: [Slot]
  /// What fragments after it mean.
  public var followUps: [FollowUp]
  /// The answers; the first that fits is given, the last fits always.
  public var answers: [AnswerTemplate]
  /// Questions that could come next.
  public var suggestions: [String]

  /// Creates a topic.
  public init(
    name: String,
    title: String,
    subject: Subject,
    risks: [String],
    slots: [Slot],
    followUps: [FollowUp],
    answers: [AnswerTemplate],
    suggestions: [String]
  ) {
    self.name = name
    self.title = title
    self.subject = subject
    self.risks = risks
    self.slots = slots
    self.followUps = followUps
    self.answers = answers
    self.suggestions = suggestions
  }
}

extension Topic.Slot: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(name)
    writer.write(type)
    writer.write(isNeeded)
    writer.write(ask)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      name: try reader.readString(),
      type: try reader.readString(),
      isNeeded: try reader.readBool(),
      ask: try reader.readOptional()
    )
  }
}

extension Topic.FollowUp: FlatStorable {
  /// Appends template and topic.
  public func write(to writer: inout FlatWriter) {
    writer.write(template)
    writer.write(topic)
  }

  /// Reads template and topic.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(template: try reader.readString(), topic: try reader.readString())
  }
}

extension Topic: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(name)
    writer.write(title)
    writer.write(subject)
    writer.write(risks)
    writer.write(slots)
    writer.write(followUps)
    writer.write(answers)
    writer.write(suggestions)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      name: try reader.readString(),
      title: try reader.readString(),
      subject: try reader.read(),
      risks: try reader.readList(),
      slots: try reader.readList(),
      followUps: try reader.readList(),
      answers: try reader.readList(),
      suggestions: try reader.readList()
    )
  }
}
