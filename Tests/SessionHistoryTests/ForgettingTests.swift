import Conversation
import GRDB
import SessionHistory
import Testing

@Suite("Forgetting for real")
struct ForgettingTests {
  static let rare = ["xylobarium", "quentessive", "moradilline"]
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func filled() throws -> SQLiteHistory {
    let store = try SQLiteHistory(path: scratch.database)
    let kept = Sample.session("s_kept")
    for number in 1...60 {
      try store.append([
        try Sample.entry(number, "a plain question, number \(number)", in: kept),
        try Sample.entry(number, "a plain question, number \(number)"),
      ])
    }
    let words = Self.rare.joined(separator: " ")
    try store.append([try Sample.entry(61, words, text: "About Xylobarium: nobody knows.")])
    #expect(Self.rare.allSatisfy(try scratch.rawText().contains))
    return store
  }

  @Test(arguments: [
    ForgetSelection.lastTurn(of: "s_one"), .session("s_one"), .matching("quentess"), .all,
  ])
  func `no word is left in the raw files`(_ selection: ForgetSelection) throws {
    let store = try filled()
    let report = try store.forget(selection, owner: Sample.owner)
    #expect(report.isVerified)
    #expect(report.turns > 0)
    let raw = try scratch.rawText()
    for word in Self.rare { #expect(!raw.contains(word), "\(word) after \(selection)") }
  }

  @Test func `undo leaves no word`() throws {
    let store = try filled()
    _ = try store.undo(1, of: "s_one", owner: Sample.owner, state: Session(id: "s_one"))
    let raw = try scratch.rawText()
    for word in Self.rare { #expect(!raw.contains(word)) }
  }

  @Test func `what ended leaves no word`() throws {
    let store = try filled()
    #expect(try store.expire(before: "2027-01-01T00:00:00Z") == 2)
    let raw = try scratch.rawText()
    for word in Self.rare { #expect(!raw.contains(word)) }
  }

  @Test func `a crisis leaves no word of its own nor of the two turns before it`() throws {
    let store = try filled()
    try store.append([
      try Sample.entry(62, "the questions before"),
      try Sample.entry(63, "zanthomere nights", route: "crisis", text: "zanthomere"),
    ])
    let raw = try scratch.rawText()
    for word in Self.rare + ["zanthomere", "questions before"] {
      #expect(!raw.contains(word), "\(word)")
    }
  }

  @Test func `words that another process still holds are not told as gone, and go at next start`()
    throws
  {
    let store = try filled()
    let reader = try DatabaseQueue(path: scratch.database)
    try reader.inDatabase { database in
      try database.execute(sql: "BEGIN")
      _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM turn")
      let report = try? store.forget(.all, owner: Sample.owner)
      #expect(report?.isVerified != true)
      try database.execute(sql: "COMMIT")
    }
    try reader.close()
    _ = try SQLiteHistory(path: scratch.database)
    let raw = try scratch.rawText()
    for word in Self.rare { #expect(!raw.contains(word)) }
  }
}
