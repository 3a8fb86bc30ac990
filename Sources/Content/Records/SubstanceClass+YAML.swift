import Knowledge

extension SubstanceClass {
  /// Reads a class of substances.
  static func read(_ fields: inout FieldReader) -> SubstanceClass? {
    SubstanceClass(
      id: fields.text("id"),
      name: fields.text("name"),
      names: fields.texts("names"),
      severity: fields.choice("severity", or: .unknown),
      risk: fields.optionalChoice("risk"),
      isPrescribed: fields.flag("prescribed") ?? false,
      claims: fields.texts("claims"),
      advice: fields.optionalText("advice")
    )
  }
}
