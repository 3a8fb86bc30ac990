import Knowledge

extension ArticleClaim {
  /// Reads a point of the founding article.
  static func read(_ fields: inout FieldReader) -> ArticleClaim? {
    ArticleClaim(
      id: fields.text("id"),
      says: fields.text("says"),
      verdict: fields.choice("verdict", or: .opinion),
      claims: fields.requiredTexts("claims"),
      names: fields.texts("names")
    )
  }
}
