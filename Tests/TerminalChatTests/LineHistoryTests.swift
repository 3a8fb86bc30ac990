import FoundationEssentials
import Glibc
import Testing

@testable import TerminalChat

@Suite("The line history")
struct LineHistoryTests {
  private let path = FileManager.default.temporaryDirectory.path + "/ketum-" + UUID().uuidString
  private var history: LineHistory { LineHistory(path: path) }

  @Test func `lines are kept in order, once in a row, on one line each, 0600`() {
    defer { unsafe unlink(path) }
    #expect(history.append("one"))
    #expect(!history.append("one"))
    #expect(history.append("two\nlines"))
    #expect(!history.append(" not kept"))
    #expect(!history.append(""))
    #expect(history.lines() == ["one", "two lines"])
    var status = stat()
    #expect(unsafe stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `a line that is taken out is gone from the file`() throws {
    defer { unsafe unlink(path) }
    for line in ["one", "secret", "two", "secret"] { _ = history.append(line) }
    history.remove(["secret"])
    #expect(history.lines() == ["one", "two"])
    let data = try #require(FileManager.default.contents(atPath: path))
    #expect(String(decoding: data, as: UTF8.self) == "one\ntwo\n")
    history.removeAll()
    #expect(FileManager.default.contents(atPath: path) == Data())
  }

  @Test func `a thousand lines are kept`() {
    defer { unsafe unlink(path) }
    for number in 0..<1010 { _ = history.append("line \(number)") }
    #expect(history.lines().count == 1000)
    #expect(history.lines().first == "line 10")
  }

  @Test func `without a file nothing is kept and nothing fails`() {
    let none = LineHistory(path: nil)
    _ = none.append("one")
    #expect(none.lines().isEmpty)
    let unwritable = LineHistory(path: "/nonexistent/folder/file")
    #expect(!unwritable.append("one"))
  }
}
