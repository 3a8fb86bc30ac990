import Glibc

/// Files that only their owner can read.
public enum PrivateFile {
  /// Why a file was not written.
  public enum Failure: Error, Equatable, CustomStringConvertible {
    /// It is there already.
    case exists(String)
    /// It could not be written, with the cause in words.
    case unwritable(String, cause: String)

    /// The failure in one sentence.
    public var description: String {
      switch self {
      case .exists(let path): "\(path) is there already: add --force to replace it."
      case .unwritable(let path, let cause): "\(path) can't be written: \(cause)."
      }
    }
  }

  /// Writes a file, 0600; one that is there is replaced only when `replaces` says so.
  public static func write(_ text: String, to path: String, replaces: Bool) throws(Failure) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (replaces ? O_TRUNC : O_EXCL)
    let descriptor = unsafe open(path, flags, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .exists(path) : .unwritable(path, cause: reason)
    }
    defer { close(descriptor) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { throw .unwritable(path, cause: reason) }
      bytes = bytes.dropFirst(count)
    }
  }

  private static var reason: String { unsafe String(cString: strerror(errno)) }
}
