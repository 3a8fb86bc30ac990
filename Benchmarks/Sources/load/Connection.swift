import Glibc

/// One client connection, with its own buffer for what comes.
final class Connection {
  let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 19)
  private var filled = 0
  /// When each question that is not answered yet was sent, in nanoseconds.
  var sent: [UInt64] = []

  struct Failure: Error { let what: String }

  init(path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else { throw Failure(what: "connect: \(errno)") }
  }

  deinit { close(descriptor) }

  func send(_ bytes: [UInt8]) throws {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe write(descriptor, $0.baseAddress.map { unsafe $0 + done }, bytes.count - done)
      }
      guard count > 0 else { throw Failure(what: "write: \(errno)") }
      done += count
    }
  }

  /// Reads what is there, and hands over each whole line.
  func receive(_ take: (Slice<UnsafeRawBufferPointer>) throws -> Void) throws {
    let room = buffer.count - filled
    let start = filled
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress.map { unsafe $0 + start }, room)
    }
    guard count > 0 else { throw Failure(what: "read: \(count) \(errno)") }
    filled += count
    var first = 0
    try unsafe buffer.withUnsafeBytes { raw in
      var scan = start
      while let end = unsafe raw[scan..<filled].firstIndex(of: 0x0A) {
        try unsafe take(raw[first..<end])
        first = end + 1
        scan = first
      }
    }
    if first > 0 {
      buffer.replaceSubrange(0..<(filled - first), with: Array(buffer[first..<filled]))
      filled -= first
    }
  }

  /// Sends a line and waits for its reply as text.
  func exchange(_ line: String) throws -> String {
    try send(Array((line + "\n").utf8))
    var reply: String?
    while reply == nil {
      unsafe try receive { reply = unsafe String(decoding: $0, as: UTF8.self) }
    }
    return reply ?? ""
  }
}

/// Nanoseconds of a clock that never goes back.
func nanoseconds() -> UInt64 {
  var time = timespec()
  _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
