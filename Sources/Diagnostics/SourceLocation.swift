/// A place in a file that an author wrote.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// The file as the author would name it, relative to the content folder where possible.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1.
  public let column: Int

  /// Creates a location; `line` and `column` count from 1.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Orders by file, then line, then column.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The location as `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}
