/// A reply in the form that is stored, sent and received; its JSON is the contract with programs.
public struct ReplyRecord: Sendable, Equatable, Codable {
  /// A caveat that applies.
  public struct Caveat: Sendable, Equatable, Codable {
    /// The caveat's id.
    public var id: String
    /// How much it weighs.
    public var level: String
    /// Whether it stands in the text.
    public var shown: Bool
    /// Its words.
    public var text: String
  }

  /// A source that is cited.
  public struct Citation: Sendable, Equatable, Codable {
    /// The oldest date among the claims that cite it.
    public var asOf: String
    /// The source's id.
    public var id: String
    /// Its number in the text.
    public var n: Int
    /// Who stands behind it.
    public var publisher: String
    /// Its title.
    public var title: String
    /// Its address, if the work has one.
    public var url: String?
    /// The year it is dated, if it is.
    public var year: Int?
  }

  /// A claim that the reply rests on.
  public struct Claim: Sendable, Equatable, Codable {
    /// How well it is known.
    public var evidence: String
    /// The claim's id.
    public var id: String
    /// The ids of its sources.
    public var sources: [String]
  }

  /// The content that answered.
  public struct Content: Sendable, Equatable, Codable {
    /// The day of the newest record in it.
    public var date: String
    /// `sha256:` and its digest.
    public var digest: String

    /// Creates a mark of the content that answered.
    public init(date: String, digest: String) {
      self.date = date
      self.digest = digest
    }
  }

  /// Something that the question named.
  public struct Entity: Sendable, Equatable, Codable {
    /// Where it ends, in UTF-8 offsets of the question; absent when carried.
    public var end: Int?
    /// Where it starts.
    public var start: Int?
    /// The words as typed; empty when carried.
    public var text: String
    /// Its type.
    public var type: String
    /// What it means.
    public var value: String
  }

  /// What is known about the person.
  public struct Profile: Sendable, Equatable, Codable {
    /// The risks, in order of name.
    public var risks: [String]
  }

  /// How the question was read.
  public struct Reading: Sendable, Equatable, Codable {
    /// A topic with its score.
    public struct Ranked: Sendable, Equatable, Codable {
      /// From 0 to 1, in hundredths.
      public var score: Hundredths
      /// The topic.
      public var topic: String
    }

    /// A word that was read as another.
    public struct Repaired: Sendable, Equatable, Codable {
      /// The word as typed.
      public var from: String
      /// The word it was read as.
      public var to: String
    }

    /// What was carried from before, by type.
    public var carried: [String: String]
    /// How sure the reading is, from 0 to 1.
    public var confidence: Hundredths
    /// The topics, best first.
    public var ranked: [Ranked]
    /// Words that were read as others.
    public var repaired: [Repaired]
  }

  /// A part of the reply.
  public struct Section: Sendable, Equatable, Codable {
    /// The claims it is made of, for answers.
    public var claims: [String]?
    /// The id of the caveat, template or fixed text.
    public var id: String?
    /// What it is for.
    public var kind: String
    /// How much it weighs, for caveats and help.
    public var level: String?
    /// The words.
    public var text: String
  }

  /// A hash of the content, the session and the turn.
  public var answer: String
  /// The oldest date among the citations.
  public var asOf: String?
  /// All caveats that apply, the weightiest first.
  public var caveats: [Caveat]
  /// The sources in order of number.
  public var citations: [Citation]
  /// The claims in order of first use.
  public var claims: [Claim]
  /// The content that answered.
  public var content: Content
  /// What the question named.
  public var entities: [Entity]
  /// The highest level among the caveats.
  public var level: String
  /// What is known about the person.
  public var profile: Profile
  /// How the question was read.
  public var reading: Reading
  /// The configured region.
  public var region: String?
  /// Which way the message went.
  public var route: String
  /// The parts in reading order.
  public var sections: [Section]
  /// The session's handle; absent for a single question.
  public var session: String?
  /// Questions that could come next.
  public var suggestions: [String]
  /// The whole plain-text reply.
  public var text: String
  /// Every topic that was answered; with route `clarify` the ones offered.
  public var topics: [String]
  /// The turn, counted from 1.
  public var turn: Int
}

/// A number from 0 to 1 in steps of a hundredth, written with two decimals at most.
public struct Hundredths: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  /// The count of hundredths, 0 to 100.
  public let count: Int

  /// Creates a number; the count is clamped to 0...100.
  public init(_ count: Int) { self.count = min(100, max(0, count)) }

  /// Reads a decimal number; throws when it lies outside 0...1.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try container.decode(Double.self)
    guard (0...1).contains(number) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "outside 0...1")
    }
    self.init(Int((number * 100).rounded()))
  }

  /// Writes a decimal number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Double(count) / 100)
  }

  /// Orders by size.
  public static func < (left: Self, right: Self) -> Bool { left.count < right.count }

  /// The number as written in JSON, such as `0.94`.
  public var description: String {
    switch count {
    case 0: "0"
    case 100: "1"
    case let count where count % 10 == 0: "0.\(count / 10)"
    case let count where count < 10: "0.0\(count)"
    default: "0.\(count)"
    }
  }
}
