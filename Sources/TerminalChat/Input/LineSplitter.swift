/// Cuts a stream of bytes into lines, and keeps no more of a line than is needed to refuse it.
public struct LineSplitter: Sendable {
  /// A line, without its end.
  public struct Line: Sendable, Equatable {
    /// The first bytes of it.
    public var bytes: [UInt8]
    /// How many bytes it had.
    public var total: Int
  }

  private let limit: Int
  private var current: [UInt8] = []
  private var total = 0

  /// Creates a splitter that keeps at most `limit` bytes of a line.
  public init(limit: Int = 8192) { self.limit = limit }

  /// The lines that the bytes complete.
  public mutating func take(_ bytes: some Collection<UInt8>) -> [Line] {
    var lines: [Line] = []
    for byte in bytes {
      if byte == 0x0A {
        lines.append(finished())
      } else {
        total += 1
        if current.count < limit { current.append(byte) }
      }
    }
    return lines
  }

  /// The last line, if it had no end.
  public mutating func end() -> Line? { total > 0 ? finished() : nil }

  private mutating func finished() -> Line {
    defer { (current, total) = ([], 0) }
    var line = Line(bytes: current, total: total)
    if line.bytes.count == total, line.bytes.last == 0x0D {
      line.bytes.removeLast()
      line.total -= 1
    }
    return line
  }
}
