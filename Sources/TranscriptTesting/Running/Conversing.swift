public import Conversation
import Knowledge
import Safety

/// Somebody to talk to: the assistant in this process, or a server.
public protocol Conversing: Sendable {
  /// Sends what was typed, a message or a command, and returns what came back.
  mutating func hear(_ wording: Transcript.Wording) async throws -> Heard

  /// A conversation that stands where this one does and goes on by itself.
  func fork() async throws -> Self
}

/// The assistant in this process.
public struct AssistantConversation: Conversing {
  private let assistant: Assistant
  private let setting: Transcript.Setting
  private let context: TurnContext
  private var session: Session
  private var last: Turn?
  private var count = 0

  /// Opens a conversation in a setting.
  public init(_ assistant: Assistant, setting: Transcript.Setting) {
    self.assistant = assistant
    self.setting = setting
    session = Session(id: Self.handle(in: setting))
    context = TurnContext(
      day: setting.today ?? Self.day(of: assistant.content),
      region: setting.region,
      callerRisks: setting.risks
    )
  }

  /// Answers in process; the same words are answered twice, so that both can be compared.
  public mutating func hear(_ wording: Transcript.Wording) async throws -> Heard {
    if let command = wording.command { return .notice(perform(command, typed: wording.text)) }
    let message: Message
    do {
      message = try Message(wording.text)
    } catch {
      return .notice(notice(wording.text, error.description))
    }
    let start = setting.continuity == .none ? Session(id: nil) : session
    let turn = assistant.respond(to: message, in: start, at: context)
    let again = assistant.respond(to: message, in: start, at: context)
    last = turn
    session = try setting.continuity == .resumed ? turn.session.readBack() : turn.session
    return .reply(
      SpokenTurn(
        words: wording.text,
        record: turn.record,
        explanation: turn.explanation,
        session: turn.session,
        repeated: again.record
      )
    )
  }

  /// A copy: a conversation is a value.
  public func fork() async throws -> Self { self }

  // MARK: Commands

  private mutating func perform(_ command: SessionCommand, typed words: String) -> Notice {
    let text: String
    switch command.name {
    case .new:
      session = Session(id: Self.handle(in: setting))
      last = nil
      text = "A new conversation has begun."
    case .undo: text = undo(Int(command.argument) ?? 1)
    case .profile:
      let names = session.profile.names
      text = names.isEmpty ? "Nothing is noted about you." : names.joined(separator: "\n")
    case .why: text = last?.explanation.plainText ?? "There is no answer yet."
    case .sources: text = sources(command.argument)
    case .chart: text = exhibit(.chart(command.argument))
    case .emergency:
      text =
        FixedTexts.text(
          for: Verdict(kind: .emergency(.general), rule: "command"),
          region: setting.region
        ).text
    }
    return notice(words, text, command: command)
  }

  private mutating func undo(_ wanted: Int) -> String {
    var count = 0
    while count < wanted, session.undo() { count += 1 }
    last = nil
    return count == 0 ? "There is nothing to take back." : "Turns taken back: \(count)."
  }

  private func sources(_ argument: String) -> String {
    guard let record = last?.record else { return "There is no answer yet." }
    if argument.isEmpty {
      return record.citations.map { exhibit(.source($0.id)) }.joined(separator: "\n\n")
    }
    guard let number = Int(argument) else { return exhibit(.source(argument)) }
    let citation = record.citations.first { $0.n == number }
    return citation.map { exhibit(.source($0.id)) } ?? "The last answer has no source \(number)."
  }

  private func exhibit(_ request: ExhibitRequest) -> String {
    let exhibit = assistant.policy.exhibit(
      request,
      profile: session.profile,
      isFigureChannel: true,
      day: context.day
    )
    return exhibit?.plainText ?? "No record has that name."
  }

  private func notice(
    _ words: String,
    _ text: String,
    command: SessionCommand? = nil
  ) -> Notice {
    Notice(
      words: words,
      command: command,
      text: text,
      turns: session.turn,
      risks: session.profile.names
    )
  }

  private static func handle(in setting: Transcript.Setting) -> String? {
    setting.continuity == .none ? nil : "s_test"
  }

  private static func day(of content: ContentSet) -> Day {
    let first = Day(year: 2026, month: 1, day: 1)
    guard let day = Day(content.date) ?? first else {
      preconditionFailure("the first day of 2026 is in the calendar")
    }
    return day
  }
}
