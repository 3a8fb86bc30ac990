public import Conversation
import Knowledge
import Safety

/// One deliberate breakage of the content.
public struct Mutant: Sendable {
  /// The ways to break content.
  public enum Kind: String, Sendable, CaseIterable {
    /// A caveat is gone.
    case dropCaveat = "drop a caveat"
    /// Two claims have each other's words.
    case swapClaims = "swap two claims"
    /// A caveat weighs less.
    case lowerLevel = "lower a level"
    /// A class of substances counts as less bad.
    case lowerSeverity = "lower a severity"
    /// A number in a claim is another.
    case changeNumber = "change a number"
    /// A claim with an amount counts as one without.
    case openFigure = "open a figure"
    /// An answer says one claim less.
    case dropClaim = "drop a claim of an answer"
    /// A caveat is for fewer situations.
    case weakenCaveat = "weaken a caveat's condition"
    /// An answer is given in more situations.
    case weakenAnswer = "weaken an answer's condition"
  }

  /// How it is broken.
  public let kind: Kind
  /// The id of what is broken.
  public let subject: String
  /// What exactly is done.
  public let detail: String
  private let records: KnowledgeRecords?
  private let topics: [Topic]?

  init(
    _ kind: Kind,
    _ subject: String,
    _ detail: String = "",
    records: KnowledgeRecords? = nil,
    topics: [Topic]? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.detail = detail
    self.records = records
    self.topics = topics
  }

  /// The content with this breakage.
  public func broken(_ content: ContentSet) -> ContentSet {
    ContentSet(
      digest: content.digest,
      date: content.date,
      records: records ?? content.records,
      topics: topics ?? content.topics,
      followUps: content.followUps,
      model: content.model
    )
  }
}

extension Mutant: CustomStringConvertible {
  /// The breakage in one line.
  public var description: String {
    "\(kind.rawValue): \(subject)" + (detail.isEmpty ? "" : " (\(detail))")
  }
}
