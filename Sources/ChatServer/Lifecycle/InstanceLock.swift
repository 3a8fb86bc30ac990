import Glibc

/// The lock that keeps a second server from a path; the system lets go of it when this one dies.
final class InstanceLock {
  private let descriptor: Int32

  /// Takes the lock; throws when another process has it.
  init(path: String, socket: String) throws(ServerError) {
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw .system(doing: "open the lock", path: path, cause: systemError)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = Self.holder(descriptor)
      close(descriptor)
      throw .alreadyRunning(pid: holder, path: socket)
    }
    let pid = "\(getpid())\n"
    ftruncate(descriptor, 0)
    // The pid is for people; the lock alone decides.
    _ = unsafe pid.utf8CString.withUnsafeBytes {
      unsafe write(descriptor, $0.baseAddress, $0.count - 1)
    }
  }

  deinit { close(descriptor) }

  private static func holder(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, 20) }
    let digits = bytes.prefix(max(0, count)).prefix { (0x30...0x39).contains($0) }
    return digits.isEmpty ? "unknown" : String(decoding: digits, as: UTF8.self)
  }
}
