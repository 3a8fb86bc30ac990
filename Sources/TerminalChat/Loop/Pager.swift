import Glibc

/// Shows text that may be longer than the screen; an answer is never shown through it.
public struct Pager: Sendable {
  private let command: String?
  private let setsOptions: Bool

  /// Chooses `KETUM_PAGER`, then `PAGER`, then `less`; none for a terminal that can only print.
  public init(environment: [String: String], isDumb: Bool) {
    let named = ["KETUM_PAGER", "PAGER"].compactMap { environment[$0] }.first
    command = isDumb ? nil : named ?? "less"
    setsOptions = environment["LESS"] == nil
  }

  /// Shows the text; without a pager it is written.
  public func show(_ text: String, on output: Output, rows: Int?) {
    let lines = text.utf8.count { $0 == 0x0A } + 1
    guard let command, !command.isEmpty, command != "cat", let rows, lines >= rows,
      let path = Self.file(with: text)
    else { return output.line(text) }
    defer { unsafe unlink(path) }
    let options = setsOptions ? "LESS=FRX LESSHISTFILE=- " : "LESSHISTFILE=- "
    let status = LineEditor.run(["sh", "-c", options + command + " < \"$1\"", "sh", path])
    if status == nil { output.line(text) }
  }

  private static func file(with text: String) -> String? {
    var template = Array("/tmp/ketum-page-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    Output(descriptor: descriptor).line(text)
    close(descriptor)
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
