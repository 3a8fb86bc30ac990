import Knowledge

extension Disagreement {
  /// Reads a disagreement.
  static func read(_ fields: inout FieldReader) -> Disagreement? {
    Disagreement(
      id: fields.text("id"),
      text: fields.text("text"),
      claims: fields.requiredTexts("claims"),
      facts: fields.texts("facts")
    )
  }
}
