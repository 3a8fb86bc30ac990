public import Diagnostics

/// One thing that must hold of a reply.
public struct Check: Sendable, Equatable {
  /// What is looked at.
  public var name: CheckName
  /// The value as written.
  public var value: String
  /// What the reply is compared with.
  public var operand: Operand
  /// Its line.
  public var location: SourceLocation

  /// What a reply is compared with.
  public enum Operand: Sendable, Equatable {
    /// Names, in the order written; empty for `none`.
    case names([String])
    /// Names with a value each, such as `substance=zolpidem`.
    case pairs([Pair])
    /// Words or an expression.
    case pattern(TextPattern)
    /// A count with how it is compared.
    case bound(Bound)
    /// A number.
    case number(Int)
    /// A text.
    case text(String)
  }

  /// A name with a value.
  public struct Pair: Sendable, Hashable, Comparable {
    /// The name.
    public var name: String
    /// The value; `nil` when any will do.
    public var value: String?

    /// Orders by name, then value.
    public static func < (left: Self, right: Self) -> Bool {
      (left.name, left.value ?? "") < (right.name, right.value ?? "")
    }
  }

  /// A count and how it is compared, such as `<= 150` or `60..150`.
  public struct Bound: Sendable, Equatable {
    /// The least that is allowed.
    public var least: Int?
    /// The most that is allowed.
    public var most: Int?

    /// Whether a count is allowed.
    public func holds(_ count: Int) -> Bool {
      (least.map { count >= $0 } ?? true) && (most.map { count <= $0 } ?? true)
    }
  }
}

/// The checks that a transcript can hold, by the names that authors write.
public enum CheckName: String, Sendable, CaseIterable {
  case topics
  case topicsInclude = "topics include"
  case topicsAnyOf = "topics any of"
  case route
  case routeAnyOf = "route any of"
  case entities
  case entitiesInclude = "entities include"
  case level
  case evidence
  case cites
  case citesInclude = "cites include"
  case caveats
  case caveatsInclude = "caveats include"
  case caveatsExclude = "caveats exclude"
  case caveatsShown = "caveats shown"
  case claimsInclude = "claims include"
  case claimsExclude = "claims exclude"
  case template
  case content
  case firstSection = "first section"
  case says
  case neverSays = "never says"
  case words
  case grade
  case suggestionsInclude = "suggestions include"
  case sameAnswerAs = "same answer as"
  case whyIncludes = "why includes"
  case turnsLeft = "turns left"
  case json
  case risks
  case risksInclude = "risks include"
  case carried

  /// Whether it can be asked of the output of a command too.
  var isForCommands: Bool {
    switch self {
    case .says, .neverSays, .turnsLeft, .risks, .risksInclude: true
    default: false
    }
  }
}
