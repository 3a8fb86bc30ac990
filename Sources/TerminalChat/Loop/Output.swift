import Glibc

/// A descriptor that text is written to, whole.
public struct Output: Sendable {
  /// The descriptor.
  public let descriptor: Int32

  /// Creates an output on a descriptor.
  public init(descriptor: Int32) { self.descriptor = descriptor }

  /// Standard output.
  public static let standard = Output(descriptor: STDOUT_FILENO)
  /// Standard error.
  public static let errors = Output(descriptor: STDERR_FILENO)

  /// Whether it is a terminal.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes text; when the reader is gone the process ends as by SIGPIPE, without a word.
  public func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        exit(128 + SIGPIPE)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Writes text and a line end.
  public func line(_ text: String) { write(text + "\n") }
}
