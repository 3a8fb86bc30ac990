import CLineEditor
import Glibc

/// Reads lines from a terminal, with editing, history and completion.
///
/// There is one a process, used from the thread that opened it; GNU readline is behind it.
public struct LineEditor {
  /// What ended the wait for a line.
  public enum Event: Sendable, Equatable {
    /// A line was entered.
    case line(String)
    /// Ctrl-D on an empty line, or the terminal is gone.
    case end
    /// Ctrl-C; the words on the line, if there were any, were dropped.
    case interrupted(hadWords: Bool)
    /// The process was asked to end.
    case terminated
    /// The terminal can't be read.
    case failed
  }

  /// Where completions count.
  public enum Place: Sendable, Hashable {
    /// The first word of a line that starts with `/`.
    case commands
    /// Any word of a question.
    case vocabulary
    /// An empty line.
    case examples
    /// The words after a command.
    case arguments(of: String)
  }

  /// How many lines are kept.
  public static let historyLimit = 1000

  /// Readies the terminal; `nil` when that can't be done. `name` selects a section of inputrc.
  public init?(applicationName name: String) {
    guard unsafe line_editor_open(name, Int32(Self.historyLimit)) else { return nil }
  }

  /// Gives back what was taken.
  public func close() { line_editor_close() }

  /// Shows the prompt and waits.
  public func read(prompt: String) -> Event {
    var line: UnsafeMutablePointer<CChar>?
    switch unsafe line_editor_read(prompt, &line) {
    case line_editor_line:
      guard let text = unsafe line else { return .failed }
      defer { unsafe free(text) }
      return unsafe .line(String(cString: text))
    case line_editor_end: return .end
    case line_editor_dropped: return .interrupted(hadWords: true)
    case line_editor_interrupted: return .interrupted(hadWords: false)
    case line_editor_terminated: return .terminated
    default: return .failed
    }
  }

  /// Replaces the completions of a place.
  public func offer(_ words: [String], at place: Place) {
    let copies = unsafe CStrings(words)
    defer { unsafe copies.free() }
    let (kind, command) =
      switch place {
      case .commands: (line_editor_commands, "")
      case .vocabulary: (line_editor_vocabulary, "")
      case .examples: (line_editor_examples, "")
      case .arguments(let command): (line_editor_arguments, command)
      }
    _ = unsafe line_editor_complete(kind, command, copies.pointers, words.count)
  }

  /// Adds a line to what the arrow keys find.
  public func remember(_ line: String) { unsafe line_editor_remember(line) }

  /// Takes lines out again.
  public func forget(_ line: String) { unsafe line_editor_forget(line) }

  /// Takes all lines out.
  public func forgetAll() { line_editor_forget_all() }

  /// Runs a program with the terminal; returns its exit status, `nil` when it can't be started.
  public static func run(_ arguments: [String]) -> Int? {
    let copies = unsafe CStrings(arguments)
    defer { unsafe copies.free() }
    let status = unsafe line_editor_run(copies.pointers)
    return status < 0 || status == 127 ? nil : Int(status)
  }

  /// The columns of the terminal on a descriptor, if it is one.
  public static func columns(of descriptor: Int32) -> Int? {
    var (columns, rows): (Int32, Int32) = (0, 0)
    return unsafe line_editor_window(descriptor, &columns, &rows) ? Int(columns) : nil
  }

  /// The rows of the terminal on a descriptor, if it is one.
  public static func rows(of descriptor: Int32) -> Int? {
    var (columns, rows): (Int32, Int32) = (0, 0)
    return unsafe line_editor_window(descriptor, &columns, &rows) ? Int(rows) : nil
  }

  /// Keeps the process from leaving an image of its memory; says whether that worked.
  public static func harden() -> Bool { line_editor_harden() }
}

/// Copies of strings as C reads them, with a null pointer at the end.
@unsafe
private struct CStrings {
  let pointers: [UnsafePointer<CChar>?]

  init(_ strings: [String]) {
    unsafe pointers = strings.map { unsafe UnsafePointer(strdup($0)) } + [nil]
  }

  func free() {
    for index in unsafe pointers.indices {
      unsafe Glibc.free(UnsafeMutablePointer(mutating: pointers[index]))
    }
  }
}
