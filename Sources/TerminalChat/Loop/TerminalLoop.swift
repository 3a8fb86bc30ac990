import Glibc

/// The loop of a chat on a terminal: reads a line, hands it to the chat, does what that says.
public struct TerminalLoop {
  /// How the loop ended.
  public enum End: Sendable, Equatable {
    /// The person left.
    case left
    /// The process was asked to end.
    case terminated
    /// The terminal could not be read.
    case failed
  }

  private var chat: Chat
  private let editor: LineEditor
  private let history: LineHistory
  private var traits: TerminalTraits
  private let showsJSON: Bool
  private let output = Output.standard

  /// Creates a loop; `traits` are those of standard output.
  public init(
    chat: Chat,
    editor: LineEditor,
    history: LineHistory,
    traits: TerminalTraits,
    showsJSON: Bool
  ) {
    self.chat = chat
    self.editor = editor
    self.history = history
    self.traits = traits
    self.showsJSON = showsJSON
  }

  /// Runs until the person leaves.
  public mutating func run() -> End {
    for line in history.lines() { editor.remember(line) }
    Completions.offer(from: chat, to: editor)
    while true {
      editor.offer(chat.resumableHandles, at: .arguments(of: "/resume"))
      switch editor.read(prompt: prompt) {
      case .line(let line): if perform(chat.take(.line(line))) { return .left }
      case .interrupted(let hadWords):
        _ = perform(chat.take(.interrupted(hadWords: hadWords)))
      case .end: return .left
      case .terminated: return .terminated
      case .failed: return .failed
      }
    }
  }

  private var style: TextStyle {
    var current = traits
    current.columns = LineEditor.columns(of: output.descriptor) ?? traits.columns
    return current.style
  }

  /// The prompt, with its colours inside the marks by which readline counts columns.
  private var prompt: String {
    guard style.usesColour, chat.isOpen else { return chat.prompt }
    return "\u{1}\u{1B}[1;36m\u{2}\(chat.prompt.dropLast())\u{1}\u{1B}[0m\u{2} "
  }

  /// Does what the chat asks for and says whether the person leaves.
  private mutating func perform(_ effects: [ChatEffect]) -> Bool {
    let runner = EffectRunner(output: output, style: style, showsJSON: showsJSON)
    var hasShown = false
    defer { if hasShown { output.write("\n") } }
    for effect in effects {
      switch effect {
      case .leave: return true
      case .rememberLine(let line): remember(line)
      case .forgetLines(let lines): forget(lines)
      case .forgetAllLines: forgetAll()
      case .edit:
        let text = EditorRun(environment: traits.environment).text()
        if perform(chat.take(.edited(text))) { return true }
      case .page(let text) where !showsJSON: page(text)
      default:
        guard let text = runner.text(of: effect) else { continue }
        output.line(showsJSON ? text : "\n" + text)
        hasShown = hasShown || !showsJSON
      }
    }
    return false
  }

  private func remember(_ line: String) {
    guard history.append(line), let kept = LineHistory.kept(line) else { return }
    editor.remember(kept)
  }

  private func forget(_ lines: [String]) {
    history.remove(lines)
    for line in lines.compactMap(LineHistory.kept) { editor.forget(line) }
  }

  private func forgetAll() {
    history.removeAll()
    editor.forgetAll()
  }

  private func page(_ text: String) {
    let pager = Pager(environment: traits.environment, isDumb: traits.isDumb)
    let rows = LineEditor.rows(of: output.descriptor)
    pager.show("\n" + style.shown(text) + "\n", on: output, rows: rows)
  }
}
