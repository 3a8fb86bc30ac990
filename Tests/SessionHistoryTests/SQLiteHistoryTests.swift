import Conversation
import FoundationEssentials
import GRDB
import Glibc
import SessionHistory
import Testing

@Suite("The history file")
struct SQLiteHistoryTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `the file is 0600 in a folder that is 0700`() throws {
    let store = try SQLiteHistory(path: scratch.database)
    try store.append([try Sample.entry(1, "question")])
    #expect(store.notices.isEmpty)
    #expect(scratch.mode(scratch.path + "/state/ketum") == 0o700)
    for ending in ["", "-wal", "-shm"] {
      #expect(scratch.mode(scratch.database + ending) == 0o600, "\(ending)")
    }
  }

  @Test func `modes that let others in are mended and told`() throws {
    let folder = scratch.path + "/state/ketum"
    _ = try SQLiteHistory(path: scratch.database)
    #expect(unsafe chmod(scratch.database, 0o644) == 0)
    #expect(unsafe chmod(folder, 0o755) == 0)
    let store = try SQLiteHistory(path: scratch.database)
    #expect(
      store.notices.prefix(2) == [.closedToOthers(folder), .closedToOthers(scratch.database)]
    )
    #expect(scratch.mode(folder) == 0o700)
    #expect(scratch.mode(scratch.database) == 0o600)
  }

  @Test func `what was stored is there when the file is opened again`() throws {
    let entry = try Sample.entry(1, "does it cause insomnia")
    try SQLiteHistory(path: scratch.database).append([entry])
    let store = try SQLiteHistory(path: scratch.database)
    #expect(try store.turns(of: "s_one", owner: Sample.owner, after: 0, limit: 9) == [entry.turn])
  }

  @Test func `two stores on one file see each other's turns`() throws {
    let (first, second) = (
      try SQLiteHistory(path: scratch.database), try SQLiteHistory(path: scratch.database)
    )
    for number in 1...20 {
      try first.append([try Sample.entry(number, "from the first")])
      let session = Sample.session("s_two")
      try second.append([try Sample.entry(number, "from the second", in: session)])
    }
    #expect(try first.search("second", owner: Sample.owner, limit: 99).count == 20)
    #expect(try second.search("first", owner: Sample.owner, limit: 99).count == 20)
  }

  @Test func `a damaged file is set aside and a new one starts`() throws {
    _ = try SQLiteHistory(path: scratch.database)
    let noise = Data((0..<8192).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try noise.write(to: URL(fileURLWithPath: scratch.database))
    let store = try SQLiteHistory(path: scratch.database)
    let aside = scratch.database + ".damaged"
    #expect(store.notices.contains(.setAside(path: scratch.database, as: aside)))
    #expect(FileManager.default.contents(atPath: aside) == noise)
    try store.append([try Sample.entry(1, "question")])
    #expect(try store.forget(.all, owner: Sample.owner).isVerified)
    #expect(!FileManager.default.fileExists(atPath: aside))
  }

  @Test func `a second damaged file does not replace the first`() throws {
    let aside = scratch.database + ".damaged"
    for path in [aside, aside + "-2", aside + "-3"] {
      _ = try SQLiteHistory(path: scratch.database)
      try Data(repeating: 7, count: 4096).write(to: URL(fileURLWithPath: scratch.database))
      let store = try SQLiteHistory(path: scratch.database)
      #expect(store.notices.contains(.setAside(path: scratch.database, as: path)))
    }
  }

  @Test func `a file of a later version is refused and left as it is`() throws {
    _ = try SQLiteHistory(path: scratch.database)
    try DatabaseQueue(path: scratch.database).write {
      try $0.execute(sql: "PRAGMA user_version=99")
    }
    #expect(throws: HistoryError.newerSchema(path: scratch.database, version: 99)) {
      try SQLiteHistory(path: scratch.database)
    }
  }

  @Test func `a folder that can't be made is told with its path`() throws {
    let file = scratch.path + "/plain"
    try Data("x".utf8).write(to: URL(fileURLWithPath: file))
    let path = file + "/ketum/sessions.db"
    let cause = "Not a directory"
    #expect(throws: HistoryError.unavailable(path: path, cause: cause)) {
      try SQLiteHistory(path: path)
    }
  }

  @Test func `a writer that holds the file for long is told as busy`() throws {
    let store = try SQLiteHistory(path: scratch.database)
    let other = try DatabaseQueue(path: scratch.database)
    try other.inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: HistoryError.busy(path: scratch.database)) {
        try store.append([try Sample.entry(1, "question")])
      }
      try database.execute(sql: "ROLLBACK")
    }
  }
}
