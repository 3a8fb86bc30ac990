import Glibc

/// Starts programs, on a terminal or with pipes.
enum Spawn {
  /// Starts a program that leads a session of its own on the terminal.
  static func start(
    _ program: String,
    arguments: [String],
    environment: [String: String],
    terminal: String
  ) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session's leader opens becomes its own.
    unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    return unsafe start(program, arguments, environment, &actions)
  }

  /// Runs a program with bytes on its standard input; returns how it ended and what it wrote.
  static func run(
    _ program: String,
    arguments: [String],
    environment: [String: String],
    input: [UInt8]
  ) -> Outcome? {
    let paths = (0..<3).map { _ in temporaryFile() }
    defer { for path in paths { unsafe unlink(path) } }
    guard write(input, to: paths[0]) else { return nil }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, paths[0], O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, paths[1], O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, paths[2], O_WRONLY, 0)
    guard let process = unsafe start(program, arguments, environment, &actions) else { return nil }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Outcome(
      status: status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : -Int(status & 0x7F),
      output: read(paths[1]),
      errors: read(paths[2])
    )
  }

  /// How a program ended, and what it wrote.
  struct Outcome {
    let status: Int
    let output: [UInt8]
    let errors: [UInt8]

    var text: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  private static func start(
    _ program: String,
    _ arguments: [String],
    _ environment: [String: String],
    _ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>
  ) -> pid_t? {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | 0x80
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    var variables =
      unsafe environment.sorted { $0.key < $1.key }
      .map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe variables.indices { unsafe free(variables[index]) }
    }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, program, actions, &attributes, &words, &variables)
    return code == 0 ? process : nil
  }

  static func temporaryFile() -> String {
    var template = Array("/tmp/ketum-test-XXXXXX".utf8CString)
    close(unsafe mkstemp(&template))
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = unsafe open(path, O_WRONLY)
    defer { close(file) }
    return unsafe Glibc.write(file, bytes, bytes.count) == bytes.count
  }

  private static func read(_ path: String) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY)
    defer { close(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(file, &block, block.count)
      guard count > 0 else { return bytes }
      bytes += block[..<count]
    }
  }
}
