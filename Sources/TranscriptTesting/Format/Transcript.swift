public import Diagnostics
public import Knowledge
public import Safety

/// A conversation written down as a test: what is typed, and what must hold of each reply.
///
///     # A prescribed sleeping pill
///     # Why: the warning must come before anything else.
///     @today: 2026-12-01
///
///     you> can i take kratom with my zolpidem tonight
///      or> kratom + ambien ok?
///       route: answer
///       caveats include: mix.sedatives
///     | ...
public struct Transcript: Sendable, Equatable {
  /// One line as it was written.
  public struct Line: Sendable, Equatable {
    /// The line, counted from 1.
    public var number: Int
    /// What it is.
    public var content: LineContent
  }

  /// What surrounds the conversation, from the `@` lines.
  public struct Setting: Sendable, Equatable {
    /// How the session is kept from turn to turn.
    public enum Continuity: String, Sendable, CaseIterable {
      /// One session.
      case fresh
      /// One session that is written out and read back between turns, as when it is resumed.
      case resumed
      /// No session: each turn is a single question.
      case none
    }

    /// The day on which it takes place; the content's own day without one.
    public var today: Day?
    /// The configured region.
    public var region: String?
    /// How the session is kept.
    public var continuity = Continuity.fresh
    /// The words by which it can be chosen.
    public var tags: [String] = []
    /// Why it is known to fail, with the issue; it then must fail.
    public var expectedFailure: String?
    /// Risks that the caller passes.
    public var risks: [RiskProfile.Entry] = []

    /// Creates the setting of a file without `@` lines.
    public init() {}
  }

  /// One of the ways in which a turn is put.
  public struct Wording: Sendable, Equatable {
    /// Its line.
    public var line: Int
    /// The words.
    public var text: String
    /// The command, when the words are one.
    public var command: SessionCommand?

    /// Creates a wording from what is typed.
    public init(_ text: String, line: Int = 0) {
      self.text = text
      self.line = line
      command = SessionCommand(text)
    }
  }

  /// One turn: the wordings, what must hold, and the exact reply if it is pinned.
  public struct Turn: Sendable, Equatable {
    /// At least one; the first goes on, the others run on a fork of the conversation.
    public var wordings: [Wording]
    /// What must hold of the reply to every wording.
    public var checks: [Check]
    /// The exact reply to the first wording.
    public var exact: ExactBlock?
  }

  /// The file, as findings name it.
  public var file: String
  /// All lines, in order.
  public var lines: [Line]
  /// What surrounds the conversation.
  public var setting: Setting
  /// The turns, in order.
  public var turns: [Turn]

  /// The place of a line.
  public func location(line: Int, column: Int = 1) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column)
  }
}

/// What a line of a transcript is, told by its first characters.
public enum LineContent: Sendable, Equatable {
  /// Nothing.
  case blank
  /// `# …`
  case comment(String)
  /// `@key: value`
  case head(key: String, value: String)
  /// `you> …`
  case question(String)
  /// ` or> …`
  case wording(String)
  /// `  name: value`
  case check(name: String, value: String)
  /// `| …`
  case reply(String)
}
