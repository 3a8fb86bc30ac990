/// What the program says about itself; it does not change while it runs.
public struct ServerFacts: Sendable, Equatable {
  /// The program's name.
  public static let name = "ketum"
  /// The version of the protocol of this program's own methods.
  public static let protocolVersion = 1

  /// The program's version.
  public var version: String
  /// What it takes.
  public var limits: Limits
  /// Whether lines of plain text are answered.
  public var allowsText: Bool
  /// Whether a host may forget sessions.
  public var allowsForget: Bool
  /// Whether sessions can be kept on disk.
  public var hasHistory: Bool

  /// Creates facts.
  public init(
    version: String,
    limits: Limits = Limits(),
    allowsText: Bool = true,
    allowsForget: Bool = false,
    hasHistory: Bool = false
  ) {
    self.version = version
    self.limits = limits
    self.allowsText = allowsText
    self.allowsForget = allowsForget
    self.hasHistory = hasHistory
  }
}
