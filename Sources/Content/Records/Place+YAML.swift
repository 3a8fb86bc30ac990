import Knowledge

extension Place {
  /// Reads a place.
  static func read(_ fields: inout FieldReader) -> Place? {
    Place(
      id: fields.text("id"),
      name: fields.text("name"),
      names: fields.texts("names"),
      ambiguous: fields.texts("ambiguous"),
      within: fields.optionalText("within"),
      status: fields.choice("status", or: .unknown),
      age: fields.number("age"),
      claim: fields.text("claim"),
      detail: fields.optionalText("detail"),
      confidence: fields.choice("confidence", or: .low),
      isMoving: fields.flag("moving") ?? false
    )
  }
}
