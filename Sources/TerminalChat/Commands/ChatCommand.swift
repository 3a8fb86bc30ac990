/// A command of the chat.
enum ChatCommand: String, CaseIterable, Sendable {
  case help
  case sources
  case why
  case new
  case undo
  case history
  case resume
  case save
  case export
  case forget
  case `private`
  case profile
  case chart
  case edit
  case emergency
  case about
  case quit

  /// Other names for commands.
  static let aliases: [String: ChatCommand] = [
    "?": .help, "exit": .quit, "bye": .quit, "q": .quit, "cite": .sources, "source": .sources,
    "crisis": .emergency,
  ]

  /// The command with the name or alias.
  static func named(_ name: String) -> ChatCommand? {
    let name = name.lowercased()
    return ChatCommand(rawValue: name) ?? aliases[name]
  }

  /// All names that can be typed, sorted.
  static var allNames: [String] {
    (allCases.map(\.rawValue) + aliases.keys.filter { $0 != "?" }).sorted()
  }
}
