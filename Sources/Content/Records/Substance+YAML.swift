import Knowledge

extension Substance {
  /// Reads a substance.
  static func read(_ fields: inout FieldReader) -> Substance? {
    Substance(
      id: fields.text("id"),
      name: fields.text("name"),
      classes: fields.texts("classes"),
      names: fields.texts("names"),
      slang: fields.texts("slang"),
      misspelt: fields.texts("misspelt"),
      ambiguous: fields.texts("ambiguous"),
      severity: fields.optionalChoice("severity"),
      claims: fields.texts("claims")
    )
  }
}
