import Knowledge

extension Source {
  /// Reads a source.
  static func read(_ fields: inout FieldReader) -> Source? {
    let id = fields.text("id")
    let publisher = fields.text("publisher")
    let title = fields.text("title")
    _ = fields.required("year")
    let year = fields.number("year")
    let kind = fields.choice("kind", or: Kind.secondary)
    let address = fields.optionalText("address")
    let doi = fields.optionalText("doi")
    let pmid = fields.optionalText("pmid")
    let published = fields.optionalDate("published")
    let read = fields.date("read")
    let reviewBy = fields.date("review-by")
    guard let read, let reviewBy else { return nil }
    return Source(
      id: id,
      publisher: publisher,
      title: title,
      year: year,
      kind: kind,
      address: address,
      doi: doi,
      pmid: pmid,
      published: published,
      read: read,
      reviewBy: reviewBy
    )
  }
}
