import Conversation
import Diagnostics
import Knowledge

/// All records as their authors wrote them, in order of file and line.
struct AuthoredContent {
  var sources: [Authored<Source>] = []
  var claims: [Authored<Claim>] = []
  var classes: [Authored<SubstanceClass>] = []
  var substances: [Authored<Substance>] = []
  var terms: [Authored<Term>] = []
  var places: [Authored<Place>] = []
  var amounts: [Authored<ReportedAmount>] = []
  var helplines: [Authored<Helpline>] = []
  var article: [Authored<ArticleClaim>] = []
  var disagreements: [Authored<Disagreement>] = []
  var caveats: [Authored<Caveat>] = []
  var topics: [Authored<TopicFile>] = []
  /// Words of files and records that could not be made: nobody should be told that what they
  /// define is unknown, or that what they name is used nowhere.
  var brokenWords: Set<String> = []
  /// Where the topics come from, for what concerns the whole folder.
  var intentsFolder = ""

  /// The records in order of id, as the assistant keeps them.
  var records: KnowledgeRecords {
    var records = KnowledgeRecords()
    records.sources = sources.map(\.record).sorted { $0.id < $1.id }
    records.claims = claims.map(\.record).sorted { $0.id < $1.id }
    records.classes = classes.map(\.record).sorted { $0.id < $1.id }
    records.substances = substances.map(\.record).sorted { $0.id < $1.id }
    records.terms = terms.map(\.record).sorted {
      ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id)
    }
    records.places = places.map(\.record).sorted { $0.id < $1.id }
    records.amounts = amounts.map(\.record).sorted { $0.id < $1.id }
    records.helplines = helplines.map(\.record).sorted { $0.id < $1.id }
    records.article = article.map(\.record).sorted { $0.id < $1.id }
    records.disagreements = disagreements.map(\.record).sorted { $0.id < $1.id }
    records.caveats = caveats.map(\.record).sorted { $0.id < $1.id }
    return records
  }

  /// The newest day that a claim is as of, or that a source was read.
  var date: String {
    let dates = claims.map(\.record.asOf) + sources.map(\.record.read)
    return dates.filter { $0.day != nil }.max()?.description ?? ""
  }
}
