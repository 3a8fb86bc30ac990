import Glibc

/// Tells systemd how the service fares (sd_notify(3)); without systemd it does nothing.
public struct ServiceNotifier: Sendable {
  private let path: String?
  /// Seconds between two signs of life that systemd waits for; `nil` when it waits for none.
  public let watchdogSeconds: Int?

  /// Reads `NOTIFY_SOCKET` and `WATCHDOG_USEC` of the environment.
  public init(_ environment: [String: String]) {
    path = environment["NOTIFY_SOCKET"]
    let isMeant = environment["WATCHDOG_PID"].map { $0 == "\(getpid())" } ?? true
    let microseconds = environment["WATCHDOG_USEC"].flatMap { Int($0) }
    watchdogSeconds = isMeant ? microseconds.map { max(1, $0 / 2_000_000) } : nil
  }

  /// Sends a state such as `READY=1`.
  public func tell(_ state: String) {
    guard let path, path.hasPrefix("/") || path.hasPrefix("@") else { return }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let bytes = Array(state.utf8)
    // A notice that does not arrive must not stop the service.
    _ = unsafe try? withUnixAddress(path) { address, length in
      unsafe bytes.withUnsafeBytes { buffer in
        unsafe sendto(
          descriptor,
          buffer.baseAddress,
          buffer.count,
          Int32(MSG_NOSIGNAL),
          address,
          length
        )
      }
    }
  }
}
