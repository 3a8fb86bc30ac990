import _StringProcessing

/// What a reply must say, or must never say: plain words, or a regular expression in slashes.
///
/// Patterns come from authors, never from people who ask. Both kinds ignore case, and line breaks
/// count as spaces.
public struct TextPattern: Sendable, Equatable {
  /// The pattern as written.
  public let source: String
  private let isExpression: Bool

  /// Creates a pattern; `nil` when it is empty, or when an expression can't be read.
  public init?(_ source: String) {
    self.source = source
    isExpression = source.count > 2 && source.hasPrefix("/") && source.hasSuffix("/")
    guard !source.isEmpty else { return nil }
    if isExpression, expression == nil { return nil }
  }

  /// Whether the pattern is found in the text.
  public func isFound(in text: String) -> Bool {
    let line = Self.folded(text)
    guard isExpression else { return line.contains(Self.folded(source)) }
    return expression.map { line.firstMatch(of: $0) != nil } ?? false
  }

  private var expression: Regex<AnyRegexOutput>? {
    // A pattern that can't be read is refused by `init`, which names it.
    try? Regex(String(source.dropFirst().dropLast())).ignoresCase()
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}
