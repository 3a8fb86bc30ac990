import Glibc

/// A program on a terminal of its own, with what it wrote and the screen that makes.
final class PseudoTerminal {
  /// Everything that the program wrote.
  private(set) var bytes: [UInt8] = []
  /// The screen as a person sees it.
  private(set) var screen: Screen
  private let terminal: Int32
  private let process: pid_t
  private var status: Int32?

  /// Starts a program; `nil` when there is no terminal for it.
  init?(
    _ program: String,
    arguments: [String],
    environment: [String: String],
    rows: Int,
    columns: Int
  ) {
    screen = Screen(rows: rows, columns: columns)
    terminal = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0, let path = Self.otherEnd(of: terminal) else { return nil }
    Self.resize(terminal, rows: rows, columns: columns)
    guard
      let process = Spawn.start(
        program,
        arguments: arguments,
        environment: environment,
        terminal: path
      )
    else { return nil }
    self.process = process
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      unsafe waitpid(process, &status, 0)
    }
    close(terminal)
  }

  /// Types keys.
  func type(_ keys: [UInt8]) {
    var rest = keys[...]
    while !rest.isEmpty {
      let sent = Array(rest)
      let count = unsafe write(terminal, sent, sent.count)
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(process, number) }

  /// Changes the size of the window.
  func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    Self.resize(terminal, rows: rows, columns: columns)
  }

  /// Reads until the condition holds; says whether it did within the time.
  func wait(milliseconds: Int = 15_000, until condition: (PseudoTerminal) -> Bool) -> Bool {
    let end = Self.now + milliseconds
    while !condition(self) {
      let left = end - Self.now
      guard left > 0, read(within: min(left, 100)) || Self.now < end else { return condition(self) }
    }
    return true
  }

  /// Reads until nothing came for a while.
  func settle(milliseconds: Int = 400) { while read(within: milliseconds) {} }

  /// Waits for the end; returns the exit status, or minus the signal.
  func end() -> Int? {
    _ = wait { _ in self.isGone() }
    while read(within: 50) {}
    guard let status else { return nil }
    return status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : -Int(status & 0x7F)
  }

  private func isGone() -> Bool {
    if status != nil { return true }
    var found: Int32 = 0
    guard unsafe waitpid(process, &found, WNOHANG) == process else { return false }
    status = found
    return true
  }

  /// Reads what is there; says whether there was something.
  private func read(within milliseconds: Int) -> Bool {
    var watched = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&watched, 1, Int32(milliseconds)) > 0 else { return false }
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe Glibc.read(terminal, &block, block.count)
    guard count > 0 else {
      _ = poll(nil, 0, 20)
      return false
    }
    bytes += block[..<count]
    screen.show(block[..<count])
    return true
  }

  /// Unlocks the end that the program gets and returns its path.
  private static func otherEnd(of terminal: Int32) -> String? {
    var (isLocked, number): (Int32, UInt32) = (0, 0)
    // TIOCSPTLCK and TIOCGPTN; their macros are not seen from Swift.
    guard unsafe ioctl(terminal, 0x4004_5431, &isLocked) == 0,
      unsafe ioctl(terminal, 0x8004_5430, &number) == 0
    else { return nil }
    return "/dev/pts/\(number)"
  }

  private static func resize(_ terminal: Int32, rows: Int, columns: Int) {
    var size = winsize()
    size.ws_row = UInt16(rows)
    size.ws_col = UInt16(columns)
    _ = unsafe ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  private static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
