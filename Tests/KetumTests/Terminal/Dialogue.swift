/// A chat on a terminal, line by line.
final class Dialogue {
  let terminal: PseudoTerminal
  private var read = 0

  /// Starts a chat without colours and wrapping; `nil` when no prompt came.
  init?(_ program: Program, _ arguments: [String] = []) {
    let plain = ["--quiet", "--color", "never", "--width", "none"]
    guard let terminal = program.terminal(plain + arguments, rows: 50, columns: 250) else {
      return nil
    }
    self.terminal = terminal
    guard terminal.wait(until: { Self.isAtPrompt($0) }) else { return nil }
    read = terminal.bytes.count
  }

  /// Types a line and returns what was shown until the next prompt, without escapes.
  func say(_ line: String) -> String {
    read = terminal.bytes.count
    terminal.type(Array(line.utf8) + [0x0D])
    let start = read
    _ = terminal.wait {
      // The prompt that comes next is announced by bracketed paste being switched on.
      Self.holds($0.bytes[start...], "\u{1B}[?2004h") && Self.isAtPrompt($0)
    }
    return Self.plain(terminal.bytes[start...])
  }

  /// Leaves and returns the exit status.
  func leave() -> Int? {
    terminal.type([0x04])
    return terminal.end()
  }

  private static func isAtPrompt(_ terminal: PseudoTerminal) -> Bool {
    let line = terminal.screen.typedLine
    return line.hasPrefix("you") && line.hasSuffix("> ") || line.hasSuffix("(yes/no) ")
  }

  private static func holds(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(text)
  }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    var screen = ""
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}", rest.first == "[" {
        rest = rest.dropFirst().drop { !(0x40...0x7E).contains($0.value) }.dropFirst()
      } else if scalar != "\r" {
        screen.unicodeScalars.append(scalar)
      }
    }
    return screen
  }
}
