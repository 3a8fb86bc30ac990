public import ChatProtocol
public import Knowledge

/// How a server is set up.
public struct ServerConfiguration: Sendable {
  /// Who may connect.
  public enum Admission: Sendable, Equatable {
    /// The user who started the server, root, and these.
    case users([UInt32])
    /// Whoever the socket's file mode lets in, as with a socket that systemd made.
    case everybody
  }

  /// What the program says about itself, limits included.
  public var facts: ServerFacts
  /// Who may connect.
  public var admission = Admission.users([])
  /// The region's ISO code for callers that name none.
  public var region: String?
  /// The day, from the clock at the edge.
  public var today: @Sendable () -> Day
  /// How many event loops answer.
  public var loops = 2
  /// The most seconds between the order to stop and the end.
  public var stopSeconds = 5
  /// How many days a session on disk is kept.
  public var keptDays = 30

  /// Creates a configuration.
  public init(facts: ServerFacts, today: @escaping @Sendable () -> Day) {
    self.facts = facts
    self.today = today
  }
}
