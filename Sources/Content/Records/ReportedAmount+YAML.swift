import Knowledge

extension ReportedAmount {
  /// Reads a reported amount.
  static func read(_ fields: inout FieldReader) -> ReportedAmount? {
    ReportedAmount(
      id: fields.text("id"),
      form: fields.text("form"),
      purpose: fields.text("purpose"),
      range: fields.text("range"),
      unit: fields.text("unit"),
      reporter: fields.text("reporter"),
      claim: fields.text("claim"),
      contradictedBy: fields.texts("contradicted-by")
    )
  }
}
