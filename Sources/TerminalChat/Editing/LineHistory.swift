import Glibc

/// The file with the lines that were typed: 0600, at most 1,000, one process at a time.
///
/// It is written in place, so that a line that was taken out is overwritten.
public struct LineHistory: Sendable {
  /// The path of the file; `nil` keeps nothing.
  public let path: String?

  /// Creates a history in a file whose folder is there.
  public init(path: String?) { self.path = path }

  /// The lines in the file, the oldest first.
  public func lines() -> [String] {
    change { _ in false }
  }

  /// Adds a line and returns whether it was added: lines that begin with a space are not kept, nor
  /// is one that repeats the last.
  public func append(_ line: String) -> Bool {
    guard let line = Self.kept(line) else { return false }
    var isAdded = false
    _ = change { lines in
      isAdded = lines.last != line
      if isAdded { lines.append(line) }
      return isAdded
    }
    return isAdded || path == nil
  }

  /// Takes out all lines with one of the texts.
  public func remove(_ texts: [String]) {
    let texts = Set(texts.compactMap(Self.kept))
    _ = change { lines in
      let count = lines.count
      lines.removeAll(where: texts.contains)
      return lines.count != count
    }
  }

  /// Takes out all lines.
  public func removeAll() {
    _ = change { lines in
      lines = []
      return true
    }
  }

  /// The line as it is kept, on one line; `nil` when it is not kept at all.
  static func kept(_ line: String) -> String? {
    guard let first = line.first, first != " " else { return nil }
    return String(line.map { $0.isNewline ? " " : $0 })
  }

  /// Reads the lines, lets them be changed, and writes them when the change says so.
  ///
  /// A file that can't be used holds no lines: a lost line history never stops a chat.
  private func change(_ body: (inout [String]) -> Bool) -> [String] {
    guard let path else { return [] }
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0, fchmod(descriptor, 0o600) == 0 else { return [] }
    var lines = Self.read(descriptor)
    if body(&lines) { Self.write(lines.suffix(LineEditor.historyLimit), to: descriptor) }
    return lines
  }

  private static func read(_ descriptor: Int32) -> [String] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = unsafe Glibc.read(descriptor, &block, block.count)
      guard count > 0 else { break }
      bytes += block[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static func write(_ lines: ArraySlice<String>, to descriptor: Int32) {
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { return }
    var offset = 0
    while offset < bytes.count {
      let rest = Array(bytes[offset...])
      let count = unsafe Glibc.write(descriptor, rest, rest.count)
      guard count > 0 else { return }
      offset += count
    }
    ftruncate(descriptor, off_t(bytes.count))
    fsync(descriptor)
  }
}
