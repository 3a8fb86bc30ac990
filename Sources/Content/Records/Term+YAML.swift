import Knowledge

extension Term {
  /// Reads a term; files that hold one kind only leave `type` out.
  static func read(_ fields: inout FieldReader, kind: Kind?) -> Term? {
    Term(
      id: fields.text("id"),
      kind: kind ?? fields.choice("type", or: .purpose),
      name: fields.text("name"),
      names: fields.texts("names"),
      ambiguous: fields.texts("ambiguous"),
      risk: fields.optionalChoice("risk"),
      isConcentrated: fields.flag("concentrated") ?? false,
      claims: fields.texts("claims"),
      advice: fields.optionalText("advice"),
      seek: fields.optionalText("seek")
    )
  }
}
