import FoundationEssentials
import Glibc
import Testing

/// Every file in Screens/: keys typed into the real program on a terminal, whole screens compared.
///
/// With `KETUM_ACCEPT_SCREENS=1` the screens in the files are written anew, to be reviewed.
@Suite("Screens", .serialized)
struct ScreenTests {
  @Test(arguments: ScreenCase.all)
  func `keys make the screens that are written down`(_ screenCase: ScreenCase) throws {
    let program = try Program()
    program.environment.merge(screenCase.environment) { $1 }
    if screenCase.isStarted { _ = program.run("history") }
    let terminal = try #require(
      program.terminal(
        screenCase.arguments,
        rows: screenCase.rows,
        columns: screenCase.columns
      )
    )
    var run = ScreenRun(screenCase: screenCase, terminal: terminal, home: program.home)
    run.play()
    if ProcessInfo.processInfo.environment["KETUM_ACCEPT_SCREENS"] == "1" {
      try run.accepted.write(toFile: screenCase.path, atomically: true, encoding: .utf8)
    }
  }

  @Test func `there are at least 40 screens`() {
    #expect(ScreenCase.all.reduce(0) { $0 + $1.steps.count + 1 } >= 40)
  }
}

/// One file played on a terminal.
struct ScreenRun {
  let screenCase: ScreenCase
  let terminal: PseudoTerminal
  let home: String
  private var shown: [Int: [String]] = [:]
  private var isAccepting: Bool {
    ProcessInfo.processInfo.environment["KETUM_ACCEPT_SCREENS"] == "1"
  }

  init(screenCase: ScreenCase, terminal: PseudoTerminal, home: String) {
    self.screenCase = screenCase
    self.terminal = terminal
    self.home = home
  }

  mutating func play() {
    let hasPrompt = terminal.wait { $0.screen.typedLine.hasPrefix("you") }
    #expect(hasPrompt, "no prompt came:\n\(terminal.screen.lines.joined(separator: "\n"))")
    compare(screenCase.opening, line: 1, key: 0)
    for (offset, step) in screenCase.steps.enumerated() {
      act(step)
      compare(step.screen, line: step.line, key: offset + 1)
    }
  }

  private func act(_ step: ScreenCase.Step) {
    let words = step.action.split(separator: ">", maxSplits: 1).map(String.init)
    let argument = words.count > 1 ? String(words[1].dropFirst()) : ""
    switch words[0] {
    case "keys": terminal.type(Keys.bytes(of: argument))
    case "size":
      let parts = argument.split(separator: "x").compactMap { Int($0) }
      terminal.resize(rows: parts[0], columns: parts[1])
    case "signal": terminal.signal(argument == "TERM" ? SIGTERM : SIGINT)
    default:
      let status = terminal.end()
      #expect(status == Int(argument), sourceLocation: location(step.line))
    }
  }

  private mutating func compare(_ expected: [String], line: Int, key: Int) {
    if isAccepting {
      terminal.settle()
      shown[key] = lines
    } else if !expected.isEmpty {
      let isSame = terminal.wait(milliseconds: 8000) { _ in lines == expected }
      #expect(
        isSame,
        """
        expected:
        \(expected.joined(separator: "\n"))
        shown:
        \(lines.joined(separator: "\n"))
        """,
        sourceLocation: location(line)
      )
    }
  }

  /// The screen, with what differs from run to run as marks.
  private var lines: [String] {
    terminal.screen.lines.map { line in
      line.replacing(home, with: "[home]")
    }
  }

  private func location(_ line: Int) -> SourceLocation {
    SourceLocation(
      fileID: "Screens/" + screenCase.testDescription,
      filePath: screenCase.path,
      line: line,
      column: 1
    )
  }

  /// The file with the screens that were shown.
  var accepted: String {
    var result: [String] = []
    var step = 0
    var isHead = true
    for line in screenCase.source where !line.hasPrefix("|") {
      let isStep = ["keys>", "size>", "signal>", "rc>"].contains(where: line.hasPrefix)
      if isStep, isHead {
        result += block(0) + [""]
        isHead = false
      }
      guard isStep else {
        if !line.isEmpty || isHead { result.append(line) }
        continue
      }
      step += 1
      result.append(line)
      result += block(step) + [""]
    }
    if isHead { result += block(0) }
    while result.last?.isEmpty ?? false { result.removeLast() }
    return result.joined(separator: "\n") + "\n"
  }

  private func block(_ key: Int) -> [String] {
    let lines = shown[key] ?? []
    return lines.map { $0.isEmpty ? "|" : "| \($0)" }
  }
}
