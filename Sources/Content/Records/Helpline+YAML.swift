import Knowledge

extension Helpline {
  /// Reads a helpline.
  static func read(_ fields: inout FieldReader) -> Helpline? {
    let id = fields.text("id")
    let region = fields.text("region")
    let purpose = fields.choice("purpose", or: Purpose.emergency)
    let name = fields.text("name")
    let call = fields.text("call")
    let text = fields.optionalText("text")
    let hours = fields.text("hours")
    let isSeen = fields.flag("seen") ?? false
    let source = fields.optionalText("source")
    guard let asOf = fields.date("as-of") else { return nil }
    return Helpline(
      id: id,
      region: region,
      purpose: purpose,
      name: name,
      call: call,
      text: text,
      hours: hours,
      isSeen: isSeen,
      source: source,
      asOf: asOf
    )
  }
}
