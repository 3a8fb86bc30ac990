public import FlatStorage

/// A published work, or a page, that a claim rests on.
public struct Source: Sendable, Hashable {
  /// What kind of work it is.
  public enum Kind: String, Sendable, CaseIterable, FlatStorable {
    case trial
    case review
    case metaAnalysis = "meta-analysis"
    case guideline
    case pharmacokinetic
    case observational
    case surveillance
    case survey
    case caseReport = "case-report"
    case healthOrganisation = "health-organisation"
    case regulator
    case law
    case animal
    case inVitro = "in-vitro"
    case secondary
    case vendor
    case article
    case search
  }

  /// The id people can cite.
  public let id: String
  /// Who stands behind it.
  public let publisher: String
  /// Its title.
  public let title: String
  /// The year it is dated, if it is.
  public let year: Int?
  /// What kind of work it is.
  public let kind: Kind
  /// The address of the work itself, never of a copy.
  public let address: String?
  /// Its digital object identifier.
  public let doi: String?
  /// Its PubMed number.
  public let pmid: String?
  /// When it was published, if more than the year is known.
  public let published: PartialDate?
  /// The day a copy of it was read.
  public let read: PartialDate
  /// The day by which somebody should read it again.
  public let reviewBy: PartialDate

  /// Creates a source.
  public init(
    id: String,
    publisher: String,
    title: String,
    year: Int?,
    kind: Kind,
    address: String? = nil,
    doi: String? = nil,
    pmid: String? = nil,
    published: PartialDate? = nil,
    read: PartialDate,
    reviewBy: PartialDate
  ) {
    self.id = id
    self.publisher = publisher
    self.title = title
    self.year = year
    self.kind = kind
    self.address = address
    self.doi = doi
    self.pmid = pmid
    self.published = published
    self.read = read
    self.reviewBy = reviewBy
  }
}

extension Source: FlatStorable {
  /// Appends the fields in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(id)
    writer.write(publisher)
    writer.write(title)
    writer.write(year)
    writer.write(kind)
    writer.write(address)
    writer.write(doi)
    writer.write(pmid)
    writer.write(published)
    writer.write(read)
    writer.write(reviewBy)
  }

  /// Reads the fields in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init(
      id: try reader.readString(),
      publisher: try reader.readString(),
      title: try reader.readString(),
      year: try reader.readOptional(),
      kind: try reader.read(),
      address: try reader.readOptional(),
      doi: try reader.readOptional(),
      pmid: try reader.readOptional(),
      published: try reader.readOptional(),
      read: try reader.read(),
      reviewBy: try reader.read()
    )
  }
}
