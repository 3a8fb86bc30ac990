public import Conversation

/// A message that was answered, with all that the promises are checked on.
public struct SpokenTurn: Sendable, Equatable {
  /// What was typed.
  public var words: String
  /// The reply, as it is stored and sent.
  public var record: ReplyRecord
  /// Why it was answered so, where that can be had.
  public var explanation: Explanation?
  /// The session after it, where that can be seen.
  public var session: Session?
  /// The reply to the same words in the same state, a second time.
  public var repeated: ReplyRecord?

  /// Creates a turn.
  public init(
    words: String,
    record: ReplyRecord,
    explanation: Explanation? = nil,
    session: Session? = nil,
    repeated: ReplyRecord? = nil
  ) {
    self.words = words
    self.record = record
    self.explanation = explanation
    self.session = session
    self.repeated = repeated
  }
}

/// What a command printed, or why a message was not read.
public struct Notice: Sendable, Equatable {
  /// What was typed.
  public var words: String
  /// The command, if it was one.
  public var command: SessionCommand?
  /// What was printed.
  public var text: String
  /// How many turns the session has after it.
  public var turns: Int
  /// What is known about the person after it.
  public var risks: [String]

  /// Creates a notice.
  public init(
    words: String,
    command: SessionCommand? = nil,
    text: String,
    turns: Int,
    risks: [String]
  ) {
    self.words = words
    self.command = command
    self.text = text
    self.turns = turns
    self.risks = risks
  }
}

/// What came back for what was typed.
public enum Heard: Sendable, Equatable {
  /// A reply.
  case reply(SpokenTurn)
  /// The output of a command, or a refusal to read.
  case notice(Notice)

  /// The reply, if it is one.
  public var turn: SpokenTurn? {
    if case .reply(let turn) = self { turn } else { nil }
  }

  /// What the person sees.
  public var text: String {
    switch self {
    case .reply(let turn): turn.record.text
    case .notice(let notice): notice.text
    }
  }

  /// How many turns the session has now.
  public var turns: Int {
    switch self {
    case .reply(let turn): turn.record.turn
    case .notice(let notice): notice.turns
    }
  }

  /// What is known about the person now.
  public var risks: [String] {
    switch self {
    case .reply(let turn): turn.record.profile.risks
    case .notice(let notice): notice.risks
    }
  }
}

/// What went before a turn in the same session, and what the assistant answers from.
public struct Dialogue: Sendable {
  /// What it answers from.
  public let ground: Ground
  /// All that was said before in the session, turns that were taken back included.
  public var before: [Heard]
  /// Risks that the caller passes with each message.
  public var callerRisks: [String]

  /// Creates a dialogue in which nothing was said yet.
  public init(ground: Ground, before: [Heard] = [], callerRisks: [String] = []) {
    self.ground = ground
    self.before = before
    self.callerRisks = callerRisks
  }

  /// The turns that were answered before.
  public var turns: [SpokenTurn] { before.compactMap(\.turn) }

  /// The turn right before, unless a command came between.
  var last: SpokenTurn? { before.last?.turn }
}
