import FoundationEssentials
import Testing

/// A file with keys and the screens that they must make.
///
/// `#` is a comment, `@size: ROWSxCOLUMNS`, `@args:`, `@env: NAME=VALUE` and `@started` stand at the
/// head; `keys>` lines are typed, `size>` changes the window, `signal>` sends one, `rc>` is the exit
/// status; the `| ` lines after them are the whole screen.
struct ScreenCase: Sendable, CustomTestStringConvertible {
  /// Something to do, with the screen that must follow.
  struct Step: Sendable {
    var action: String
    var line: Int
    var screen: [String] = []
  }

  let path: String
  var (rows, columns) = (24, 80)
  var arguments = ["--quiet"]
  var environment: [String: String] = [:]
  /// Whether the program was started before, so that the first screen has been shown.
  var isStarted = false
  var opening: [String] = []
  var steps: [Step] = []
  private(set) var source: [String]

  var testDescription: String { path.split(separator: "/").last.map(String.init) ?? path }

  init(path: String) throws {
    self.path = path
    source = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (offset, line) in source.enumerated() { read(line, number: offset + 1) }
  }

  private mutating func read(_ line: String, number: Int) {
    if line.hasPrefix("|") {
      let text = String(line.dropFirst(line.hasPrefix("| ") ? 2 : 1))
      if steps.isEmpty { opening.append(text) } else { steps[steps.count - 1].screen.append(text) }
    } else if line.hasPrefix("@size: ") {
      let parts = line.dropFirst(7).split(separator: "x").compactMap { Int($0) }
      if parts.count == 2 { (rows, columns) = (parts[0], parts[1]) }
    } else if line.hasPrefix("@args:") {
      arguments = line.dropFirst(6).split(separator: " ").map(String.init)
    } else if line.hasPrefix("@started") {
      isStarted = true
    } else if line.hasPrefix("@env: ") {
      let parts = line.dropFirst(6).split(separator: "=", maxSplits: 1).map(String.init)
      environment[parts[0]] = parts.count > 1 ? parts[1] : ""
    } else if ["keys>", "size>", "signal>", "rc>"].contains(where: line.hasPrefix) {
      steps.append(Step(action: line, line: number))
    }
  }

  /// All files of the folder beside this one.
  static var all: [ScreenCase] {
    let folder =
      "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
      + "/Screens"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".screen") }.sorted().compactMap {
      try? ScreenCase(path: folder + "/" + $0)
    }
  }
}
