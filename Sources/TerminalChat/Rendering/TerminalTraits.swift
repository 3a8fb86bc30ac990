/// What is known about the place that output goes to, from which its style follows.
public struct TerminalTraits: Sendable {
  /// When something that a terminal may not support is used.
  public enum When: String, Sendable, CaseIterable {
    /// On terminals that are likely to support it.
    case auto
    /// Whatever the output is.
    case always
    /// Not at all.
    case never
  }

  /// A width that was asked for.
  public enum Width: Sendable, Equatable {
    /// At most so many columns.
    case columns(Int)
    /// No wrapping.
    case none
  }

  /// Whether output goes to a terminal.
  public var isTerminal: Bool
  /// Its columns, if it is one.
  public var columns: Int?
  /// The variables of the environment.
  public var environment: [String: String]
  /// What `--color` says.
  public var colour = When.auto
  /// What `--hyperlinks` says.
  public var hyperlinks = When.auto
  /// What `--width` says.
  public var width: Width?
  /// Whether `--accessible` was given.
  public var isAccessible = false

  /// The widest line of text that is read with ease.
  static let widest = 80
  private static let narrowest = 16

  /// Creates traits.
  public init(isTerminal: Bool, columns: Int?, environment: [String: String]) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.environment = environment
  }

  /// The style that follows.
  public var style: TextStyle {
    TextStyle(
      width: chosenWidth,
      usesColour: usesColour,
      usesHyperlinks: usesHyperlinks,
      isAccessible: isAccessible || isTrue("KETUM_ACCESSIBLE"),
      usesUnicode: !isTerminal || hasUTF8Locale
    )
  }

  /// Whether the terminal can do nothing but print.
  public var isDumb: Bool { environment["TERM"] == "dumb" }

  private var chosenWidth: Int? {
    switch width {
    case .some(.none): nil
    case .columns(let count): max(Self.narrowest, count)
    case nil: isTerminal ? max(Self.narrowest, min(columns ?? Self.widest, Self.widest)) : nil
    }
  }

  /// Flag, then `NO_COLOR`, then forcing variables, then `CLICOLOR=0`, then what the output is.
  private var usesColour: Bool {
    if colour != .auto { return colour == .always }
    if isSet("NO_COLOR") { return false }
    if isTrue("CLICOLOR_FORCE") || isTrue("FORCE_COLOR") { return true }
    if environment["CLICOLOR"] == "0" { return false }
    return isTerminal && !isDumb
  }

  private var usesHyperlinks: Bool {
    if hyperlinks != .auto { return hyperlinks == .always }
    return isTerminal && usesColour && !isDumb && environment["TERM"] != "linux"
  }

  private var hasUTF8Locale: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let name = names.compactMap({ environment[$0] }).first(where: { !$0.isEmpty }) else {
      return false
    }
    let locale = name.lowercased()
    return locale.hasSuffix("utf-8") || locale.hasSuffix("utf8")
  }

  private func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }

  private func isTrue(_ name: String) -> Bool {
    environment[name].map { !["", "0", "false", "no", "off"].contains($0.lowercased()) } ?? false
  }
}
