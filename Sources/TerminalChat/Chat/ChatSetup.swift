public import Conversation

/// What a chat is given by its surroundings.
public struct ChatSetup: Sendable {
  /// A time with the time until which what is said then is kept, in ISO 8601 UTC.
  public struct Moment: Sendable, Equatable {
    /// The time.
    public var now: String
    /// Until when turns of this time are kept; `nil` for ever.
    public var keepUntil: String?

    /// Creates a moment.
    public init(now: String, keepUntil: String?) {
      self.now = now
      self.keepUntil = keepUntil
    }
  }

  /// The engine.
  public var assistant: Assistant
  /// Day, region and channel.
  public var context: TurnContext
  /// Whose sessions are seen.
  public var owner: SessionOwner
  /// Where turns are kept; `nil` keeps them in memory only.
  public var disk: (any HistoryStore)?
  /// Where turns are kept that must not reach the disk.
  public var memory: any HistoryStore
  /// Whether nothing is kept from the start.
  public var isPrivate = false
  /// Whether sessions have handles; without, every run gives the same bytes.
  public var hasHandles = true
  /// Version, for `/about` and exports.
  public var version = ""
  /// The path of the history, for `/about`.
  public var historyPath: String?
  /// Replaces phone numbers and addresses by marks.
  public var mask: @Sendable (String) -> String = { $0 }
  /// The clock.
  public var moment: @Sendable () -> Moment
  /// A fresh session handle, `s_` and random digits.
  public var newHandle: @Sendable () -> String

  /// Creates a setup.
  public init(
    assistant: Assistant,
    context: TurnContext,
    owner: SessionOwner,
    disk: (any HistoryStore)?,
    memory: any HistoryStore,
    moment: @escaping @Sendable () -> Moment,
    newHandle: @escaping @Sendable () -> String
  ) {
    self.assistant = assistant
    self.context = context
    self.owner = owner
    self.disk = disk
    self.memory = memory
    self.moment = moment
    self.newHandle = newHandle
  }
}
