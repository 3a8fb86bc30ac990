import Glibc

/// The last error of the C library in words.
var systemError: String { unsafe String(cString: strerror(errno)) }

/// Runs the closure with the address of a Unix socket; throws when the path is too long.
///
/// A leading `@` names the abstract place that systemd uses for its notices.
func withUnixAddress<Result>(
  _ path: String,
  _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
) throws(ServerError) -> Result {
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  let room = MemoryLayout.size(ofValue: address.sun_path)
  var bytes = Array(path.utf8)
  guard bytes.count < room else { throw .pathTooLong(path, limit: room - 1) }
  if bytes.first == UInt8(ascii: "@") { bytes[0] = 0 }
  unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
  let head = MemoryLayout<sa_family_t>.size
  let length = socklen_t(head + bytes.count + (bytes.first == 0 ? 0 : 1))
  return unsafe withUnsafePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, length) }
  }
}

/// The file's kind, mode, owner and identity; `nil` when there is none.
func fileStatus(_ path: String) -> stat? {
  var status = stat()
  guard unsafe lstat(path, &status) == 0 else { return nil }
  return status
}
