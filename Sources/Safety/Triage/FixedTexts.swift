/// The fixed, reviewed texts of the two routes that come first and alone.
public enum FixedTexts {
  /// One text for one verdict in one region.
  public struct FixedText: Sendable, Hashable {
    /// The stable id, such as `emergency.overdose.en`.
    public let id: String
    /// The lines; the first is the action.
    public let lines: [String]

    /// The lines, one below the other.
    public var text: String { lines.joined(separator: "\n") }
  }

  /// Returns the text for a verdict; with a region unknown, numbers of several regions are named.
  ///
  /// - Parameters:
  ///   - verdict: what triage found.
  ///   - region: a two-letter region code in any case, or `nil` when it is unknown.
  public static func text(for verdict: Verdict, region: String?) -> FixedText {
    FixedText(id: verdict.rule, lines: [])
  }
}
