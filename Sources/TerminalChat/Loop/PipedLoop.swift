import Conversation
import Glibc

/// The loop of a chat through a pipe: one question a line, in one session, nothing stored, no
/// prompt and no decoration.
public struct PipedLoop {
  private var chat: Chat
  private let showsJSON: Bool
  private let output: Output
  private var isFirst = true

  /// Creates a loop.
  public init(chat: Chat, showsJSON: Bool, output: Output = .standard) {
    self.chat = chat
    self.showsJSON = showsJSON
    self.output = output
  }

  /// Reads the descriptor to its end, or until a line says to leave.
  public mutating func run(reading descriptor: Int32) {
    var splitter = LineSplitter()
    var block = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = unsafe read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      for line in splitter.take(block[..<count]) where answer(line) { return }
    }
    if let last = splitter.end() { _ = answer(last) }
  }

  /// Answers a line and says whether it was the last.
  private mutating func answer(_ line: LineSplitter.Line) -> Bool {
    switch InputText(line.bytes, total: line.total) {
    case .blank: return false
    case .message(let message): return perform(chat.take(.line(message.text)))
    case .refused(let refusal, let readable):
      let effects = chat.refuse(refusal, readable: readable)
      if showsJSON, effects == [.say(refusal.description)] {
        show(JSONNotice.error(refusal.description))
        return false
      }
      return perform(effects)
    }
  }

  private mutating func perform(_ effects: [ChatEffect]) -> Bool {
    let runner = EffectRunner(output: output, style: .plain, showsJSON: showsJSON)
    for effect in effects {
      switch effect {
      case .leave: return true
      case .edit: show(notice("An editor needs a terminal."))
      default: if let text = runner.text(of: effect) { show(text) }
      }
    }
    return false
  }

  private func notice(_ words: String) -> String {
    showsJSON ? JSONNotice.notice(words) : words
  }

  /// Shows text, with a blank line between texts for people.
  private mutating func show(_ text: String) {
    output.line(isFirst || showsJSON ? text : "\n" + text)
    isFirst = false
  }
}
