public import Knowledge

/// What is said back: complete, grounded, with the caveats that fit.
///
/// Only `SafetyPolicy` makes one, so that nothing reaches a person without its rules.
public struct Reply: Sendable, Hashable {
  /// One part of a reply, in the order in which it is read.
  public struct Section: Sendable, Hashable {
    /// What a part is for.
    public enum Kind: String, Sendable, Codable, CaseIterable {
      /// A warning.
      case caveat
      /// An answer made of claims and glue.
      case answer
      /// The fixed text of an emergency or a crisis.
      case help
      /// A question back.
      case question
      /// A remark on how the message was read, or on what was left over.
      case remark
      /// The sources of the answer, with their dates.
      case sources
    }

    /// What the part is for.
    public let kind: Kind
    /// The id of the caveat, template or fixed text, if it has one.
    public let id: String?
    /// How much it weighs, for caveats and help.
    public let level: Level?
    /// The claims it is made of.
    public let claims: [String]
    /// The words, without marks of any kind but `[n]` for sources.
    public let text: String

    init(
      _ kind: Kind,
      id: String? = nil,
      level: Level? = nil,
      claims: [String] = [],
      text: String
    ) {
      self.kind = kind
      self.id = id
      self.level = level
      self.claims = claims
      self.text = text
    }
  }

  /// A caveat that fits the reply, shown in its text or held back for `/why`.
  public struct AppliedCaveat: Sendable, Hashable {
    /// The caveat's id.
    public let id: String
    /// How much it weighs.
    public let level: Level
    /// Its words, with names filled in.
    public let text: String
    /// Whether it stands in the text.
    public let isShown: Bool
    /// What in the message or the session called for it.
    public let reason: String
  }

  /// A source that the reply cites.
  public struct Citation: Sendable, Hashable {
    /// Its number in the text, counted from 1.
    public let number: Int
    /// The source.
    public let source: Source
    /// The oldest date among the claims that cite it here.
    public let asOf: PartialDate
  }

  /// A claim that the reply rests on.
  public struct ClaimUse: Sendable, Hashable {
    /// The claim's id.
    public let id: String
    /// How well it is known.
    public let evidence: EvidenceLevel
    /// The ids of its sources.
    public let sources: [String]
  }

  /// Which way the message went.
  public let route: Route
  /// Every topic that was answered, the main one first; with `clarify` the ones offered.
  public let topics: [String]
  /// The highest level among the caveats.
  public let level: Level
  /// The parts in reading order.
  public let sections: [Section]
  /// All caveats that apply, the weightiest first.
  public let caveats: [AppliedCaveat]
  /// The sources in order of number.
  public let citations: [Citation]
  /// The claims in order of first use.
  public let claims: [ClaimUse]
  /// Questions that could come next.
  public let suggestions: [String]
  /// The oldest date among the citations.
  public let asOf: PartialDate?
  /// Whether an amount was asked for and not given.
  public let declinesFigure: Bool

  init(
    route: Route,
    topics: [String],
    sections: [Section],
    caveats: [AppliedCaveat] = [],
    citations: [Citation] = [],
    claims: [ClaimUse] = [],
    suggestions: [String] = [],
    declinesFigure: Bool = false
  ) {
    self.route = route
    self.topics = topics
    self.sections = sections
    self.caveats = caveats
    self.citations = citations
    self.claims = claims
    self.suggestions = suggestions
    self.declinesFigure = declinesFigure
    level = caveats.map(\.level).max() ?? .none
    asOf = citations.map(\.asOf).min()
  }

  /// The whole reply as plain text, caveats and sources included, one blank line between parts.
  public var text: String {
    var text = ""
    text.reserveCapacity(sections.reduce(0) { $0 + $1.text.utf8.count + 2 })
    for section in sections {
      if !text.isEmpty { text += "\n\n" }
      text += section.text
    }
    return text
  }
}
