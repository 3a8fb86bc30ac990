import Knowledge

extension Caveat {
  /// Reads a caveat.
  static func read(_ fields: inout FieldReader) -> Caveat? {
    let id = fields.text("id")
    let level = fields.choice("level", or: Level.note)
    let text = fields.text("text")
    let claims = fields.requiredTexts("claims")
    _ = fields.required("when")
    let when = fields.each("when") { Condition.read(&$0) }
    return Caveat(id: id, level: level, text: text, claims: claims, when: when)
  }
}

extension Caveat.Condition {
  /// Reads a condition.
  static func read(_ fields: inout FieldReader) -> Self? {
    Self(
      topics: fields.texts("topics"),
      classes: fields.texts("classes"),
      risks: fields.choices("risks"),
      forms: fields.texts("forms"),
      severities: fields.choices("severities"),
      persons: fields.words("persons", from: TopicWords.persons),
      figures: fields.words("figures", from: ["shown", "closed"]).first
        .flatMap(Caveat.Figures.init(rawValue:))
    )
  }
}
