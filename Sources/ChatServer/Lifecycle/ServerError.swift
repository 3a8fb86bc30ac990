/// Why a server can't start or go on.
public enum ServerError: Error, Equatable, CustomStringConvertible {
  /// Another one has the lock.
  case alreadyRunning(pid: String, path: String)
  /// The path of the socket has more bytes than the system takes.
  case pathTooLong(String, limit: Int)
  /// A call of the system failed.
  case system(doing: String, path: String, cause: String)
  /// The folder of the socket can be written by others.
  case unsafeFolder(String)
  /// Something that is no socket is in the place of the socket.
  case notASocket(String)
  /// The kernel does not say who connected.
  case peerUnknown

  /// One sentence, with what to do.
  public var description: String {
    switch self {
    case .alreadyRunning(let pid, let path):
      "A server is already running at \(path) (pid \(pid)): stop it, or name another --socket."
    case .pathTooLong(let path, let limit):
      "The path of the socket has \(path.utf8.count) bytes and at most \(limit) work: \(path)"
    case .system(let doing, let path, let cause):
      "Can't \(doing) \(path): \(cause)."
    case .unsafeFolder(let path):
      "The folder \(path) is not yours alone: make one with mode 0700, or name another --socket."
    case .notASocket(let path):
      "There is something else at \(path): move it away, or name another --socket."
    case .peerUnknown: "The system does not say who connected."
    }
  }
}
