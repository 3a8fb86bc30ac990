import Conversation
import Diagnostics
import Knowledge
import Safety

extension AnswerTemplate {
  /// Reads one answer of a topic.
  static func read(_ fields: inout FieldReader) -> AnswerTemplate? {
    let id = fields.text("id")
    var condition = fields.each("when") { AnswerCondition.read(&$0) }.first ?? AnswerCondition()
    condition.cues += fields.texts("cues")
    _ = fields.required("say")
    let parts = fields.each("say") { Part.read(&$0) }
    return AnswerTemplate(id: id, condition: condition, parts: parts)
  }
}

extension AnswerCondition {
  /// Reads a condition.
  static func read(_ fields: inout FieldReader) -> AnswerCondition? {
    var condition = AnswerCondition()
    condition.has = fields.words("has", from: TopicWords.entityTypes)
    condition.values = fields.each("values") { Values.readAll(&$0) }.flatMap(\.self)
    condition.classes = fields.texts("classes")
    condition.forms = fields.texts("forms")
    condition.risks = fields.choices("risks")
    condition.persons = fields.words("persons", from: TopicWords.persons)
    condition.marks = fields.words("marks", from: TopicWords.marks)
    condition.isFigureOpen = fields.words("figures", from: ["open", "closed"]).first
      .map { $0 == "open" }
    condition.cues = fields.texts("cues")
    return condition
  }
}

extension AnswerCondition.Values {
  /// Reads the ids wanted, by type of entity and in order of type.
  static func readAll(_ fields: inout FieldReader) -> [Self]? {
    TopicWords.entityTypes.sorted().compactMap { type in
      let ids = fields.texts(type)
      return ids.isEmpty ? nil : Self(type: type, ids: ids)
    }
  }
}

extension AnswerTemplate.Part {
  /// Reads one sentence or two: a claim, a kind of named things, or glue of a kind.
  ///
  /// A part at fault becomes empty glue, so that the later ones keep their number.
  static func read(_ fields: inout FieldReader) -> Self? {
    var found: [Self] = []
    if let reference = fields.optionalText("claim") {
      let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
      found.append(.claim(parts[0], wording: parts.count > 1 ? parts[1] : nil))
    }
    if fields.has("each"), let kind: AnswerTemplate.NamedKind = fields.optionalChoice("each") {
      found.append(.each(kind))
    }
    for kind in Glue.Kind.allCases {
      if let text = fields.optionalText(kind.rawValue) { found.append(.glue(Glue(kind, text))) }
    }
    if found.count != 1, fields.findings.isEmpty {
      fields.report(
        Finding(
          rule: "wrong-type",
          at: fields.places.start,
          "a part of an answer is exactly one claim, 'each' or glue",
          mend: Mend.choose(
            "",
            among: ["claim", "each"] + Glue.Kind.allCases.map(\.rawValue),
            called: "keys"
          )
        )
      )
    }
    return found.first ?? .glue(Glue(.connection, ""))
  }
}
