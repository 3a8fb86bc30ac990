public import Knowledge

/// The fixed, reviewed texts of the two routes that come first and alone.
///
/// They are compiled in: they work when no content can be loaded.
public enum FixedTexts {
  /// One text for one verdict in one region.
  public struct FixedText: Sendable, Hashable {
    /// The stable id, such as `emergency.overdose`.
    public let id: String
    /// The lines; the first is the action. Spanish ones are followed by the English ones.
    public let lines: [String]

    /// How much it weighs: nothing weighs more.
    public var level: Level { .emergency }
    /// The lines, one below the other.
    public var text: String { lines.joined(separator: "\n") }
  }

  /// Returns the text for a verdict; with a region unknown, numbers of several regions are named.
  ///
  /// - Parameters:
  ///   - verdict: what triage found.
  ///   - region: a two-letter region code in any case, or `nil` when it is unknown.
  /// - Returns: the text, its first line the action.
  public static func text(for verdict: Verdict, region: String?) -> FixedText {
    let danger = Danger(
      kind: verdict.kind,
      needsEmergencyAction: verdict.needsEmergencyAction
    )
    let numbers = HelpNumbers.numbers(in: region)
    let isKnown = numbers != nil
    let english = EnglishTexts(numbers: numbers, isRegionKnown: isKnown || region != nil)
    var lines = english.lines(for: danger)
    if verdict.language == .spanish {
      let spanish = SpanishTexts(numbers: numbers, isRegionKnown: isKnown || region != nil)
      lines = spanish.lines(for: danger) + lines
    }
    return FixedText(id: danger.id, lines: lines)
  }
}

/// What decides between the fixed texts.
struct Danger: Sendable, Hashable {
  var kind: Verdict.Kind
  var needsEmergencyAction: Bool

  var id: String {
    switch kind {
    case .emergency(let kind): "emergency.\(kind.rawValue)"
    case .crisis(let kind):
      "crisis.\(kind.rawValue)" + (needsEmergencyAction ? ".taken" : "")
    }
  }
}
