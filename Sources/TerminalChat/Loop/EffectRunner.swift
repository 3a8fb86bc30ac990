import Conversation
import Safety

/// Shows and does what a chat asks for.
struct EffectRunner {
  let output: Output
  let style: TextStyle
  let showsJSON: Bool

  /// The text of an effect that is shown; `nil` for one that does something else.
  func text(of effect: ChatEffect) -> String? {
    switch effect {
    case .reply(let record):
      if showsJSON { return record.json }
      return output.isTerminal ? ReplyRendering(style: style).text(for: record) : record.text
    case .say(let words): return showsJSON ? JSONNotice.notice(words) : style.text(words)
    case .alarm(let words):
      return showsJSON ? JSONNotice.notice(words) : EmergencyFrame(style: style).framed(words)
    case .exhibit(let exhibit):
      return showsJSON
        ? JSONNotice.notice(exhibit.plainText) : ExhibitRendering(style: style).text(for: exhibit)
    case .page(let words):
      return showsJSON ? JSONNotice.notice(words) : VisibleText.cleaned(words)
    case .write(let text, let path, let replaces):
      let words = Self.write(text, path, replaces: replaces)
      return showsJSON ? JSONNotice.notice(words) : style.text(words)
    case .rememberLine, .forgetLines, .forgetAllLines, .edit, .leave: return nil
    }
  }

  private static func write(_ text: String, _ path: String, replaces: Bool) -> String {
    do {
      try PrivateFile.write(text, to: path, replaces: replaces)
      return "Written to \(path)."
    } catch { return error.description }
  }
}
