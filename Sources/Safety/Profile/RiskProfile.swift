public import Knowledge

/// What a session knows about the person: risks that were told, named or passed by the caller.
public struct RiskProfile: Sendable, Hashable {
  /// One risk, with what it rests on.
  public struct Entry: Sendable, Hashable, Comparable {
    /// The risk.
    public let risk: Risk
    /// The class of substances or the condition behind it, such as `z-drug`.
    public let detail: String?

    /// Creates an entry.
    public init(_ risk: Risk, detail: String? = nil) {
      self.risk = risk
      self.detail = detail
    }

    /// The form used on the wire: `pregnancy`, or `interaction:ssri`.
    public var name: String { detail.map { "\(risk.rawValue):\($0)" } ?? risk.rawValue }

    /// Reads the form used on the wire; `nil` when the risk is not known.
    public init?(name: some StringProtocol) {
      let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = parts.first, let risk = Risk(rawValue: String(first)) else { return nil }
      let detail = parts.count > 1 ? String(parts[1]) : nil
      guard detail.map(Self.isPlain) ?? true else { return nil }
      self.init(risk, detail: detail)
    }

    /// Orders by name.
    public static func < (left: Self, right: Self) -> Bool { left.name < right.name }

    private static func isPlain(_ detail: String) -> Bool {
      !detail.isEmpty && detail.utf8.count <= 60
        && detail.utf8.allSatisfy {
          (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46
        }
    }
  }

  /// The risks in order of name.
  public private(set) var entries: [Entry]
  /// Whether an amount was declined before; then amounts stay closed for the session.
  public private(set) var isFigureDeclined: Bool
  /// Whether an emergency or a crisis came up before; then care stays first for the session.
  public private(set) var isCareFirst: Bool

  /// Creates a profile.
  public init(_ entries: [Entry] = [], isFigureDeclined: Bool = false, isCareFirst: Bool = false) {
    self.entries = Set(entries).sorted()
    self.isFigureDeclined = isFigureDeclined
    self.isCareFirst = isCareFirst
  }

  /// Remembers a risk.
  public mutating func add(_ entry: Entry) {
    guard !entries.contains(entry) else { return }
    entries.append(entry)
    entries.sort()
  }

  /// Forgets a risk that was taken back, with all that was known of it; amounts that were
  /// declined stay declined.
  public mutating func retract(_ risk: Risk, detail: String? = nil) {
    entries.removeAll { $0.risk == risk && (detail == nil || $0.detail == detail) }
  }

  /// Remembers that an amount was declined.
  public mutating func markFigureDeclined() { isFigureDeclined = true }

  /// Remembers that an emergency or a crisis came up.
  public mutating func markCareFirst() { isCareFirst = true }

  /// Whether amounts are closed by what is known so far.
  public var closesFigures: Bool {
    isFigureDeclined || isCareFirst || entries.contains(where: \.risk.closesFigures)
  }

  /// The risks in the form used on the wire, in order.
  public var names: [String] { entries.map(\.name) }
}
