import FoundationEssentials
import Glibc

/// The built program, with a home of its own for one test.
final class Program {
  /// The folder that stands for the person's home; removed with the test.
  let home: String
  var environment: [String: String]

  /// The program beside the tests.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let bytes = buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:))
    let runner = String(decoding: bytes, as: UTF8.self)
    let folder = runner.split(separator: "/").dropLast().joined(separator: "/")
    let beside = "/" + folder + "/ketum"
    if unsafe access(beside, X_OK) == 0 { return beside }
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "/" + root + "/.build/debug/ketum"
  }()

  init() throws {
    home = FileManager.default.temporaryDirectory.path + "/ketum-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    environment = [
      "HOME": home, "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "KETUM_TODAY": "2026-11-23", "PAGER": "cat",
    ]
  }

  deinit {
    // The folder is temporary; what can't be removed is left to the system.
    try? FileManager.default.removeItem(atPath: home)
  }

  /// The folder with history and lines.
  var state: String { home + "/.local/state/ketum" }

  func run(_ arguments: String..., input: String = "") -> Spawn.Outcome? {
    run(arguments, input: Array(input.utf8))
  }

  func run(_ arguments: [String], input: [UInt8]) -> Spawn.Outcome? {
    Spawn.run(Self.path, arguments: arguments, environment: environment, input: input)
  }

  func terminal(
    _ arguments: [String] = [],
    rows: Int = 24,
    columns: Int = 80
  ) -> PseudoTerminal? {
    PseudoTerminal(
      Self.path,
      arguments: arguments,
      environment: environment,
      rows: rows,
      columns: columns
    )
  }

  /// All files that the program left, as somebody sees who reads the disk.
  func leftBehind() -> String {
    // A home that can't be listed holds nothing.
    let files = (try? FileManager.default.subpathsOfDirectory(atPath: home)) ?? []
    return files.sorted().compactMap { FileManager.default.contents(atPath: home + "/" + $0) }
      .map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  func mode(_ path: String) -> mode_t {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }
}
