public import FlatStorage

/// All that the assistant knows, with look-ups by id.
public struct KnowledgeBase: Sendable {
  /// The records as they were loaded, each list in order of id.
  public let records: KnowledgeRecords
  private let claimIndex: [String: Int]
  private let sourceIndex: [String: Int]
  private let classIndex: [String: Int]
  private let substanceIndex: [String: Int]
  private let termIndex: [Term.Kind: [String: Int]]
  private let placeIndex: [String: Int]

  /// Indexes the records; of two with one id the first counts.
  public init(_ records: KnowledgeRecords) {
    self.records = records
    claimIndex = Self.index(records.claims.map(\.id))
    sourceIndex = Self.index(records.sources.map(\.id))
    classIndex = Self.index(records.classes.map(\.id))
    substanceIndex = Self.index(records.substances.map(\.id))
    placeIndex = Self.index(records.places.map(\.id))
    var terms: [Term.Kind: [String: Int]] = [:]
    for (offset, term) in records.terms.enumerated() where terms[term.kind]?[term.id] == nil {
      terms[term.kind, default: [:]][term.id] = offset
    }
    termIndex = terms
  }

  /// The claim with the id.
  public func claim(_ id: String) -> Claim? { claimIndex[id].map { records.claims[$0] } }

  /// The source with the id.
  public func source(_ id: String) -> Source? { sourceIndex[id].map { records.sources[$0] } }

  /// The class with the id.
  public func substanceClass(_ id: String) -> SubstanceClass? {
    classIndex[id].map { records.classes[$0] }
  }

  /// The substance with the id.
  public func substance(_ id: String) -> Substance? {
    substanceIndex[id].map { records.substances[$0] }
  }

  /// The term of a kind with the id.
  public func term(_ kind: Term.Kind, _ id: String) -> Term? {
    termIndex[kind]?[id].map { records.terms[$0] }
  }

  /// The place with the id.
  public func place(_ id: String) -> Place? { placeIndex[id].map { records.places[$0] } }

  /// How bad a substance can be with kratom: the worst of its own label and its classes'.
  ///
  /// Own labels raise, never lower. Nothing known is `.unknown`, which is not harmless.
  public func severity(of substance: Substance) -> Severity {
    let ofClasses = substance.classes.compactMap { substanceClass($0)?.severity }
    return (ofClasses + [substance.severity].compactMap(\.self)).max() ?? .unknown
  }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}

/// The records of a knowledge base, as loaded.
public struct KnowledgeRecords: Sendable, Hashable {
  /// Published works.
  public var sources: [Source] = []
  /// Statements.
  public var claims: [Claim] = []
  /// Groups of substances.
  public var classes: [SubstanceClass] = []
  /// What else people take.
  public var substances: [Substance] = []
  /// Conditions, populations, side effects, forms, strains, products and purposes.
  public var terms: [Term] = []
  /// States, countries and cities.
  public var places: [Place] = []
  /// Amounts that sources report.
  public var amounts: [ReportedAmount] = []
  /// Numbers for help.
  public var helplines: [Helpline] = []
  /// The founding article, point by point.
  public var article: [ArticleClaim] = []
  /// Where sources disagree.
  public var disagreements: [Disagreement] = []
  /// Warnings.
  public var caveats: [Caveat] = []

  /// Creates an empty set.
  public init() {}
}

extension KnowledgeRecords: FlatStorable {
  /// Appends the lists in order.
  public func write(to writer: inout FlatWriter) {
    writer.write(sources)
    writer.write(claims)
    writer.write(classes)
    writer.write(substances)
    writer.write(terms)
    writer.write(places)
    writer.write(amounts)
    writer.write(helplines)
    writer.write(article)
    writer.write(disagreements)
    writer.write(caveats)
  }

  /// Reads the lists in order.
  public init(from reader: inout FlatReader) throws(FlatError) {
    self.init()
    sources = try reader.readList()
    claims = try reader.readList()
    classes = try reader.readList()
    substances = try reader.readList()
    terms = try reader.readList()
    places = try reader.readList()
    amounts = try reader.readList()
    helplines = try reader.readList()
    article = try reader.readList()
    disagreements = try reader.readList()
    caveats = try reader.readList()
  }
}
