import Conversation

/// Something that every reply keeps, whatever was asked; checked on each turn, unasked.
public protocol Promise: Sendable {
  /// The id by which people and documents name it, such as `always-caveat`.
  static var id: String { get }

  /// Where a turn breaks it; nothing when it is kept.
  static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation]
}

/// One way in which a turn breaks a promise.
public struct Violation: Sendable, Equatable {
  /// The promise's id.
  public var promise: String
  /// What is wrong, in one sentence without a full stop; crisis words are never quoted.
  public var problem: String
}

/// All promises, in the order in which they are told.
public enum Promises {
  /// The promises of the design, section 6.
  public static let all: [any Promise.Type] = [
    AlwaysCaveat.self, AlwaysGrounded.self, DoseRuleKept.self, DangerFirst.self,
    NoForeignAnswer.self, RememberedRisk.self, UnknownIsNotSafe.self, HonestEvidence.self,
    InertInput.self, PrivateCrisis.self, SameBytes.self,
  ]

  /// Every violation of every promise by a turn.
  public static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    all.flatMap { $0.check(turn, in: dialogue) }
  }
}

extension Promise {
  static func violation(_ problem: String) -> Violation {
    Violation(promise: id, problem: problem)
  }
}

extension ReplyRecord {
  /// Whether the reply is help in danger, first and alone.
  var isHelp: Bool { route == "emergency" || route == "crisis" }

  /// The answer sections; a question back that is made of claims counts too.
  var answers: [Section] { sections.filter { $0.kind == "answer" || $0.kind == "question" } }
}
