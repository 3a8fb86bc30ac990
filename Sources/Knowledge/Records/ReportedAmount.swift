public import FlatStorage

/// An amount that some source reports, kept for comparison, never as advice.
public struct ReportedAmount: Sendable, Hashable {
  /// The id people can cite.
  public let id: String
  /// The form it is told for.
  public let form: String
  /// What it is told for.
  public let purpose: String
  /// The amount or range, such as `2-5`.
  public let range: String
  /// The unit, such as `g`.
  public let unit: String
  /// The source that reports it.
  public let reporter: String
  /// The claim that says so in words.
  public let claim: String
  /// Claims that contradict it.
  public let contradictedBy: [String]

  /// Creates a reported amount.
  public init(
    id: String,
    form: String,
    purpose: String,
    range: String,
    unit: String,
    reporter: String,
    claim: String,
    contradictedBy: [String]
  ) {
    self.id = id
    self.form = form
    self.purpose = purpose
    self.range = range
    self.unit = unit
    self.reporter = reporter
    self.claim = claim
    self.contradictedBy = contradictedBy
  }
}

extension ReportedAmount: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    for field in [id, form, purpose, range, unit, reporter, claim] { writer.write(field) }
    writer.write(contradictedBy)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      id: try reader.readString(),
      form: try reader.readString(),
      purpose: try reader.readString(),
      range: try reader.readString(),
      unit: try reader.readString(),
      reporter: try reader.readString(),
      claim: try reader.readString(),
      contradictedBy: try reader.readList()
    )
  }
}
