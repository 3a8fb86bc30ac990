/// Something wrong, or worth a look, in a file that an author wrote.
public struct Finding: Hashable, Sendable {
  /// How much a finding matters: an error refuses the content, a warning does not.
  public enum Severity: String, Sendable {
    /// The content is refused.
    case error
    /// The content loads; somebody should look.
    case warning
  }

  /// How much it matters.
  public let severity: Severity
  /// The rule that found it, in words joined by hyphens, such as `unknown-slot`.
  public let rule: String
  /// Where it is.
  public let location: SourceLocation
  /// One sentence on what is wrong, without a full stop.
  public let problem: String
  /// One sentence on the mend, or nothing when the problem says it all.
  public let mend: String?

  /// Creates a finding; `problem` and `mend` are one sentence each.
  public init(
    _ severity: Severity = .error,
    rule: String,
    at location: SourceLocation,
    _ problem: String,
    mend: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.location = location
    self.problem = problem
    self.mend = mend
  }
}

extension Finding: Comparable {
  /// Orders by place, then rule, then words, so that a report reads top to bottom.
  public static func < (left: Self, right: Self) -> Bool {
    (left.location, left.rule, left.problem) < (right.location, right.rule, right.problem)
  }
}

extension Finding: CustomStringConvertible {
  /// The finding on one line, as compilers print theirs.
  public var description: String {
    "\(location): \(severity.rawValue): \(problem) [\(rule)]" + (mend.map { ". \($0)" } ?? "")
  }

  /// The finding with the line it is about and a caret below the column.
  public func rendered(sourceLine: String?) -> String {
    let head = "\(location): \(severity.rawValue): \(problem) [\(rule)]"
    guard let sourceLine else {
      return mend.map { head + "\n    " + $0 } ?? head
    }
    let number = String(location.line)
    let gutter = String(repeating: " ", count: number.count)
    let indent = String(repeating: " ", count: max(0, location.column - 1))
    let hint = mend.map { " " + $0 } ?? ""
    return "\(head)\n  \(number) | \(sourceLine)\n  \(gutter) | \(indent)^\(hint)"
  }
}
