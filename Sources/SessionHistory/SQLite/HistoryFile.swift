import Conversation
import Glibc

/// The folder and the file of the history, with the modes that keep them private.
struct HistoryFile: Sendable, Equatable {
  /// The path of the database.
  let path: String

  /// The database and the files that SQLite keeps beside it.
  var all: [String] { [path, path + "-wal", path + "-shm", path + "-journal"] }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes folder and file if they are missing and closes them to others; says what was mended.
  func prepare() throws(HistoryError) -> [HistoryNotice] {
    var notices: [HistoryNotice] = []
    let isNewFolder = try makeFolders()
    if !isNewFolder, try close(folder, to: 0o700) { notices.append(.closedToOthers(folder)) }
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure() }
    Glibc.close(descriptor)
    for file in all where try close(file, to: 0o600) { notices.append(.closedToOthers(file)) }
    return notices
  }

  /// Moves a file that can't be read out of the way and returns its new path.
  func setAside() throws(HistoryError) -> String {
    var target = path + ".damaged"
    var count = 1
    while unsafe access(target, F_OK) == 0 {
      count += 1
      target = path + ".damaged-\(count)"
    }
    guard unsafe rename(path, target) == 0 else { throw failure() }
    for (source, ending) in [(path + "-wal", "-wal"), (path + "-shm", "-shm")]
    where unsafe access(source, F_OK) == 0 {
      guard unsafe rename(source, target + ending) == 0 else { throw failure() }
    }
    return target
  }

  /// Removes the files that were set aside; says whether all of them went.
  func removeSetAside() -> Bool {
    guard let directory = unsafe opendir(folder) else { return true }
    defer { unsafe closedir(directory) }
    let prefix = (path.split(separator: "/").last.map(String.init) ?? path) + ".damaged"
    var areGone = true
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard name.hasPrefix(prefix) else { continue }
      areGone = unsafe unlink(folder + "/" + name) == 0 && areGone
    }
    return areGone
  }

  /// Makes the folders that are missing; says whether the last one is new.
  private func makeFolders() throws(HistoryError) -> Bool {
    var isNew = false
    var current = folder.hasPrefix("/") ? "" : "."
    for part in folder.split(separator: "/") {
      current += "/" + part
      isNew = unsafe mkdir(current, 0o700) == 0
      guard isNew || errno == EEXIST else { throw failure() }
    }
    return isNew
  }

  /// Takes from a file what its group and others may do; says whether there was something to take.
  private func close(_ file: String, to mode: mode_t) throws(HistoryError) -> Bool {
    var status = stat()
    guard unsafe lstat(file, &status) == 0 else { return false }
    guard status.st_uid == geteuid(), status.st_mode & 0o077 != 0 else { return false }
    guard unsafe chmod(file, mode) == 0 else { throw failure() }
    return true
  }

  private func failure() -> HistoryError {
    .unavailable(path: path, cause: unsafe String(cString: strerror(errno)))
  }
}
