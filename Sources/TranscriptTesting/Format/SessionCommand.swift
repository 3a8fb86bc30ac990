import Diagnostics

/// A command of the chat that acts on the session or looks at its last reply.
public struct SessionCommand: Sendable, Hashable {
  /// The commands that a transcript can hold.
  public enum Name: String, Sendable, CaseIterable {
    /// A new session.
    case new
    /// Takes back the last turn, or the number of turns given.
    case undo
    /// Lists what is known about the person.
    case profile
    /// Tells how the last message was read.
    case why
    /// Shows the sources of the last reply, or the source given by number or id.
    case sources
    /// Shows a chart.
    case chart
    /// Shows the numbers to call.
    case emergency
  }

  /// Which command.
  public var name: Name
  /// What follows it.
  public var argument: String

  /// Creates a command.
  public init(_ name: Name, argument: String = "") {
    self.name = name
    self.argument = argument
  }

  /// Reads `/name argument`; `nil` when the words are no such command.
  public init?(_ words: String) {
    guard words.hasPrefix("/") else { return nil }
    let parts = words.dropFirst().split(separator: " ", maxSplits: 1)
    guard let first = parts.first, let name = Name(rawValue: first.lowercased()) else {
      return nil
    }
    self.init(name, argument: parts.count > 1 ? String(parts[1]) : "")
  }

  /// The command nearest to words that start with a slash and are none.
  static func nearest(to words: String) -> String? {
    let word = words.dropFirst().prefix { $0 != " " }.lowercased()
    return nearestName(to: word, among: Name.allCases.map(\.rawValue))
  }
}
