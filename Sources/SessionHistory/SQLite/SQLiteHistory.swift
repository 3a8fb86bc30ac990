public import Conversation
import GRDB

/// History in one SQLite file that only its owner can read.
///
/// The file is in WAL mode with `synchronous=NORMAL`: what was appended survives the end of the
/// process by any signal. Two processes may use one file; each waits up to two seconds for the other.
public struct SQLiteHistory: Sendable {
  let file: HistoryFile
  private let queue: DatabaseQueue
  /// What was mended when it was opened.
  public let notices: [HistoryNotice]

  /// Opens the history in the file, making it and its folder (0600 in 0700) if they are missing.
  ///
  /// A damaged file is set aside and told in `notices`. Throws `HistoryError.newerSchema` when a
  /// later version of the program wrote it, and `.unavailable` or `.busy` when it can't be used.
  public init(path: String) throws(HistoryError) {
    file = HistoryFile(path: path)
    var notices = try file.prepare()
    do {
      queue = try Self.open(file)
    } catch let error as HistoryError {
      throw error
    } catch {
      guard Self.isDamage(error) else { throw Self.translated(error, file) }
      notices.append(.setAside(path: path, as: try file.setAside()))
      notices += try file.prepare()
      do { queue = try Self.open(file) } catch { throw Self.translated(error, file) }
    }
    self.notices = notices
    try finishForgetting()
  }

  /// Reads and writes in one transaction.
  func write<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try queue.write(body) } catch { throw Self.translated(error, file) }
  }

  /// Reads in one transaction, which never waits for a writer.
  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try queue.read(body) } catch { throw Self.translated(error, file) }
  }

  /// Runs what can't be in a transaction.
  func withoutTransaction<Value>(
    _ body: (Database) throws -> Value
  ) throws(HistoryError) -> Value {
    do { return try queue.writeWithoutTransaction(body) } catch {
      throw Self.translated(error, file)
    }
  }

  private static func open(_ file: HistoryFile) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "ketum.history"
    configuration.busyMode = .timeout(2)
    configuration.foreignKeysEnabled = true
    configuration.journalMode = .wal
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY"
      )
    }
    let queue = try DatabaseQueue(path: file.path, configuration: configuration)
    let version = try queue.writeWithoutTransaction { database in
      try Schema.version(of: database)
    }
    guard version <= Schema.version else {
      throw HistoryError.newerSchema(path: file.path, version: version)
    }
    if version < Schema.version { try queue.write(Schema.migrate) }
    return queue
  }

  private static func isDamage(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return false }
    return [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode)
  }

  private static func translated(_ error: any Error, _ file: HistoryFile) -> HistoryError {
    switch error {
    case let error as HistoryError: error
    case let error as DatabaseError
    where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode):
      .busy(path: file.path)
    case let error as DatabaseError:
      .unavailable(path: file.path, cause: error.message ?? "\(error.resultCode)")
    default: .unavailable(path: file.path, cause: "a stored record can't be read")
    }
  }
}
