import ArgumentParser
import Conversation
import Safety
import SessionHistory
import TerminalChat

/// `ketum ask`: one question, one answer.
struct AskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer one question; with no words, standard input is the question.",
    discussion: """
      Examples:
        ketum ask does kratom cause insomnia
        ketum ask --json --risk pregnancy "how much is usual"
        ketum ask < question.txt

      Nothing is stored unless --keep or --session is given. With --exit-status the program ends \
      with 3 when the subject is not covered, 4 when it asks back, and 5 in an emergency or a \
      crisis.
      """
  )

  @OptionGroup var engine: EngineOptions
  @OptionGroup var display: DisplayOptions

  @Flag(help: "Print the reply as one JSON object.")
  var json = false

  @Flag(help: "End with 3, 4 or 5 by the kind of reply.")
  var exitStatus = false

  @Option(help: ArgumentHelp("Ask the server on this socket.", valueName: "path"))
  var socket: String?

  @Option(
    help: ArgumentHelp(
      "A risk of the person who asks, such as pregnancy or interaction:ssri.",
      valueName: "risk"
    )
  )
  var risk: [String] = []

  @Flag(help: "Keep the turn on this computer for 30 days.")
  var keep = false

  @Option(
    help: ArgumentHelp("Go on with a kept session, and keep the turn in it.", valueName: "id")
  )
  var session: String?

  @Argument(help: ArgumentHelp("The question.", valueName: "words"))
  var words: [String] = []

  mutating func validate() throws {
    let isOwn = keep || session != nil || engine.content != nil || engine.today != nil
    guard socket == nil || !isOwn else {
      throw ValidationError(
        "--socket can't be joined with --keep, --session, --content or --today: "
          + "those are the server's."
      )
    }
  }

  func run() async throws {
    let context = try engine.context(risks: risk)
    let input =
      words.isEmpty || words == ["-"]
      ? StandardInput.text() : InputText(text: words.joined(separator: " "))
    let style = try display.traits(of: .standard).style
    switch input {
    case .blank: return
    case .message(let message): try finish(try await record(for: message, context), style)
    case .refused(let refusal, let readable):
      try await refuse(refusal, readable, context, style)
    }
  }

  /// Says why it is not answered; help is shown all the same when it tells of danger.
  private func refuse(
    _ refusal: InputText.Refusal,
    _ readable: Message?,
    _ context: TurnContext,
    _ style: TextStyle
  ) async throws {
    if let readable {
      let record = try await LocalAnswering(assistant: engine.assistant())
        .reply(to: readable, at: context)
      if record.isDanger { return try finish(record, style) }
    }
    if json { Output.standard.line(JSONNotice.error(refusal.description)) }
    throw Failure(.badData, refusal.description)
  }

  private func record(
    for message: Message,
    _ context: TurnContext
  ) async throws -> ReplyRecord {
    if let socket { return try await SocketAnswering(path: socket).reply(to: message, at: context) }
    let assistant = try engine.assistant()
    guard keep || session != nil else {
      return try await LocalAnswering(assistant: assistant).reply(to: message, at: context)
    }
    return try KeptQuestion(
      assistant: assistant,
      store: try HistoryAccess.required(ProgramEnvironment.paths),
      session: session
    ).record(for: message, at: context)
  }

  /// Shows the reply, and ends as it says when that is asked for.
  private func finish(_ record: ReplyRecord, _ style: TextStyle) throws {
    if json {
      Output.standard.line(record.json)
    } else if Output.standard.isTerminal {
      Output.standard.line(ReplyRendering(style: style).text(for: record))
    } else {
      Output.standard.line(record.text)
    }
    guard exitStatus, let code = Self.code(for: record.route) else { return }
    throw ExitCode(code.rawValue)
  }

  private static func code(for route: String) -> Failure.Code? {
    switch Route(rawValue: route) {
    case .outOfScope: .notCovered
    case .clarify: .needsClarification
    case .emergency, .crisis: .danger
    case .answer, .declineDose, .smalltalk, nil: nil
    }
  }
}
