import Diagnostics

/// The screens of `/help`.
enum HelpText {
  /// The eight commands most needed.
  static var short: String {
    list(CommandGuide.first)
      + "\n\nAsk in plain words. 1, 2 or 3 asks a question that was offered. "
      + "/help all lists every command, /help keys the keys."
  }

  /// Every command.
  static var all: String { list(ChatCommand.allCases) }

  /// The keys.
  static let keys = """
    Ctrl-C        drops the line
    Ctrl-D        leaves, on an empty line
    Up, Down      earlier lines
    Ctrl-R        searches them
    Tab           completes commands, names and ids; on an empty line, examples
    Ctrl-L        clears the screen
    Alt-B, Alt-F  a word back, a word on
    A pasted block is one question. A line that begins with a space is not kept.
    """

  /// One command, or how to find it.
  static func of(_ name: String) -> String {
    switch name.lowercased() {
    case "": return short
    case "all": return all
    case "keys": return keys
    default: break
    }
    let bare = name.hasPrefix("/") ? String(name.dropFirst()) : name
    guard let command = ChatCommand.named(bare) else {
      let near = nearestName(to: bare.lowercased(), among: ChatCommand.allNames)
      return "No command /\(bare)." + (near.map { " Did you mean /help \($0)?" } ?? "")
    }
    let guide = CommandGuide.of(command)
    let start = guide.summary.prefix(1).uppercased() + guide.summary.dropFirst()
    return "\(guide.usage)\n\(start)." + (guide.detail.isEmpty ? "" : " " + guide.detail)
  }

  private static func list(_ commands: [ChatCommand]) -> String {
    let guides = commands.map(CommandGuide.of)
    let names = guides.map { "/" + $0.command.rawValue }
    let width = names.map(\.count).max() ?? 0
    return zip(names, guides).map { name, guide in
      name + String(repeating: " ", count: width - name.count + 2) + guide.summary
    }.joined(separator: "\n")
  }
}
