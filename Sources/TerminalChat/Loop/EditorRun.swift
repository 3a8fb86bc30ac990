import Glibc

/// Lets the person write a question in an editor, and leaves nothing of it behind.
///
/// The editor gets a folder of its own, so that its swap and backup files go with the text.
struct EditorRun {
  /// The most bytes that are read back.
  private static let limit = 1 << 16

  /// The command of the editor.
  let command: String

  /// `$VISUAL`, `$EDITOR`, or `vi`.
  init(environment: [String: String]) {
    let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
    command = named ?? "vi"
  }

  /// The text that was written, `nil` when the editor could not be used or said no.
  func text() -> String? {
    var template = Array("/tmp/ketum-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template) else { return nil }
    let folder = unsafe String(cString: made)
    defer { Self.remove(folder) }
    let file = folder + "/question.txt"
    let status = LineEditor.run(["sh", "-c", command + " \"$1\"", "sh", file])
    return status == 0 ? Self.read(file) : nil
  }

  private static func read(_ path: String) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = unsafe Glibc.read(descriptor, &bytes, limit)
    guard count > 0 else { return nil }
    let text = String(decoding: bytes[..<count], as: UTF8.self)
    return TypedLine.trimmed(text)
  }

  /// Overwrites and removes every file of the folder, then the folder.
  private static func remove(_ folder: String) {
    guard let directory = unsafe opendir(folder) else { return }
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      let path = folder + "/" + name
      overwrite(path)
      unsafe unlink(path)
    }
    unsafe closedir(directory)
    unsafe rmdir(folder)
  }

  private static func overwrite(_ path: String) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return }
    let zeros = [UInt8](repeating: 0, count: min(Int(status.st_size), 1 << 20))
    _ = unsafe write(descriptor, zeros, zeros.count)
    fsync(descriptor)
  }
}
