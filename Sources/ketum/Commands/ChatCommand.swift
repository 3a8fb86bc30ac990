import ArgumentParser
import Conversation
import Glibc
import SessionHistory
import TerminalChat

/// `ketum chat`: a conversation on the terminal, or a question a line through a pipe.
struct ChatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Chat on this terminal, or answer a question a line from a pipe (default).",
    discussion: """
      On a terminal, turns are kept for 30 days on this computer; --private keeps nothing. Through \
      a pipe, each line is a question of one session, and nothing is kept.
      """
  )

  @OptionGroup var engine: EngineOptions
  @OptionGroup var display: DisplayOptions

  @Flag(help: "Print one reply object a line.")
  var json = false

  @Flag(name: .customLong("private"), help: "Keep nothing.")
  var isPrivate = false

  @Flag(name: .shortAndLong, help: "Begin with one line instead of three.")
  var quiet = false

  func run() throws {
    let context = try engine.context()
    let traits = try display.traits(of: .standard)
    let assistant = try engine.assistant()
    if isatty(STDIN_FILENO) == 1, traits.isTerminal {
      try chat(with: assistant, context, traits)
    } else {
      var setup = setup(assistant, context, disk: nil)
      setup.hasHandles = false
      var loop = PipedLoop(chat: Chat(setup: setup), showsJSON: json)
      loop.run(reading: STDIN_FILENO)
    }
  }

  private func chat(
    with assistant: Assistant,
    _ context: TurnContext,
    _ traits: TerminalTraits
  ) throws {
    let paths = ProgramEnvironment.paths
    let access =
      isPrivate
      ? HistoryAccess(store: nil, notices: [], isFirst: false) : HistoryAccess.open(paths)
    var setup = setup(assistant, context, disk: access.store)
    setup.isPrivate = isPrivate
    setup.historyPath = access.store == nil ? nil : paths.sessions
    guard let editor = LineEditor(applicationName: "ketum") else {
      throw Failure(.failed, "the terminal can't be read.")
    }
    defer { editor.close() }
    greet(assistant, access, paths, traits.style)
    var loop = TerminalLoop(
      chat: Chat(setup: setup),
      editor: editor,
      history: LineHistory(path: access.store == nil ? nil : paths.lines),
      traits: traits,
      showsJSON: json
    )
    switch loop.run() {
    case .left: return
    case .terminated: throw ExitCode(128 + SIGTERM)
    case .failed: throw Failure(.failed, "the terminal can't be read.")
    }
  }

  private func setup(
    _ assistant: Assistant,
    _ context: TurnContext,
    disk: SQLiteHistory?
  ) -> ChatSetup {
    var setup = ChatSetup(
      assistant: assistant,
      context: context,
      owner: ProgramEnvironment.owner,
      disk: disk,
      memory: InMemoryHistory(),
      moment: SystemClock.moment,
      newHandle: SessionHandle.fresh
    )
    setup.version = Ketum.version
    setup.mask = Masking.masked
    return setup
  }

  private func greet(
    _ assistant: Assistant,
    _ access: HistoryAccess,
    _ paths: StandardPaths,
    _ style: TextStyle
  ) {
    var texts: [String] = []
    if access.isFirst {
      texts.append(StartScreens.first(history: paths.sessions, lines: paths.lines))
    }
    texts += access.notices
    texts.append(
      StartScreens.banner(
        version: Ketum.version,
        contentDate: assistant.content.date,
        isQuiet: quiet
      )
    )
    for (offset, text) in texts.enumerated() {
      Output.standard.line((offset == 0 ? "" : "\n") + style.shown(text))
    }
  }
}
