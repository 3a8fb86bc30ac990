public import Conversation
public import Knowledge
import Safety

/// What replies are measured against: records, topics, and the words that each template may use.
public struct Ground: Sendable {
  /// What is known.
  public let knowledge: KnowledgeBase
  /// What can be answered, by name.
  public let topics: [String: Topic]
  /// The day of the newest record, `YYYY-MM-DD`.
  public let date: String
  /// The digest of the content.
  public let digest: String
  /// The caveats by id.
  let caveats: [String: Caveat]
  private let glue: [String: [String]]

  /// Indexes the content.
  public init(content: ContentSet) {
    self.init(
      records: content.records,
      topics: content.topics,
      date: content.date,
      digest: content.digest
    )
  }

  /// Indexes records and topics.
  init(records: KnowledgeRecords, topics: [Topic], date: String, digest: String) {
    knowledge = KnowledgeBase(records)
    self.topics = Dictionary(
      topics.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    caveats = Dictionary(
      records.caveats.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    (self.date, self.digest) = (date, digest)
    let advice = Self.advice(in: records)
    var glue: [String: [String]] = [:]
    for template in topics.flatMap(\.answers) {
      glue[template.id] = Self.glue(of: template, advice: advice)
    }
    self.glue = glue
  }

  /// The words that are no claims and that an answer from the template may hold; `nil` when no
  /// topic has the template.
  func glue(of template: String) -> [String]? { glue[template] }

  private static func glue(of template: AnswerTemplate, advice: [String]) -> [String] {
    var texts: [String] = []
    var goesThroughThings = false
    for part in template.parts {
      switch part {
      case .glue(let glue): texts.append(glue.text)
      case .each: goesThroughThings = true
      case .claim: break
      }
    }
    return goesThroughThings ? texts + advice : texts
  }

  private static func advice(in records: KnowledgeRecords) -> [String] {
    records.terms.flatMap { [$0.advice, $0.seek].compactMap(\.self) }
      + records.classes.compactMap(\.advice)
  }
}
