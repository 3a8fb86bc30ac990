import Conversation
import SessionHistory
import Testing

/// A store that the contract is checked on.
enum Conformer: String, CaseIterable, CustomTestStringConvertible {
  case sqlite
  case memory

  var testDescription: String { rawValue }

  func open(in scratch: Scratch) throws -> any HistoryStore {
    switch self {
    case .sqlite: try SQLiteHistory(path: scratch.database)
    case .memory: InMemoryHistory()
    }
  }
}

@Suite("What every history store does")
struct HistoryContractTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(arguments: Conformer.allCases)
  func `turns come back in order, as they were stored`(_ conformer: Conformer) throws {
    let store = try conformer.open(in: scratch)
    let entries = try (1...5).map { try Sample.entry($0, "question \($0)") }
    try store.append(Array(entries.prefix(2)))
    try store.append(Array(entries.dropFirst(2)))
    let turns = try store.turns(of: "s_one", owner: Sample.owner, after: 1, limit: 3)
    #expect(turns == entries[1...3].map(\.turn))
    #expect(try store.session("s_one", owner: Sample.owner) == entries[4].session)
  }

  @Test(arguments: Conformer.allCases)
  func `a session that was saved is there without turns`(_ conformer: Conformer) throws {
    let store = try conformer.open(in: scratch)
    var session = Sample.session(title: nil)
    try store.save(session)
    #expect(try store.session("s_one", owner: Sample.owner) == session)
    session.lastAt = "2026-01-16T10:00:00Z"
    session.title = "dose_general"
    try store.save(session)
    #expect(try store.session("s_one", owner: Sample.owner) == session)
    #expect(try store.turns(of: "s_one", owner: Sample.owner, after: 0, limit: 9).isEmpty)
  }

  @Test(arguments: Conformer.allCases)
  func `several turns are appended together or not at all`(_ conformer: Conformer) throws {
    let store = try conformer.open(in: scratch)
    try store.append([try Sample.entry(1, "first")])
    let second = try Sample.entry(2, "second")
    #expect(throws: HistoryError.self) { try store.append([second, second]) }
    let turns = try store.turns(of: "s_one", owner: Sample.owner, after: 0, limit: 9)
    #expect(turns.map(\.question) == ["first"])
  }

  @Test(arguments: Conformer.allCases)
  func `sessions of another owner are as if they were not there`(_ conformer: Conformer) throws {
    let store = try conformer.open(in: scratch)
    let theirs = Sample.session("s_theirs", owner: Sample.other)
    try store.append([try Sample.entry(1, "clonidine at night", in: theirs)])
    #expect(try store.session("s_theirs", owner: Sample.owner) == nil)
    #expect(try store.sessions(owner: Sample.owner, after: nil, limit: 9).isEmpty)
    #expect(try store.search("clonidine", owner: Sample.owner, limit: 9).isEmpty)
    let unknown = HistoryError.unknownSession("s_theirs")
    #expect(throws: unknown) {
      try store.turns(of: "s_theirs", owner: Sample.owner, after: 0, limit: 9)
    }
    #expect(throws: unknown) { try store.save(Sample.session("s_theirs")) }
    #expect(throws: unknown) { try store.forget(.session("s_theirs"), owner: Sample.owner) }
    #expect(throws: unknown) {
      try store.undo(1, of: "s_theirs", owner: Sample.owner, state: Session(id: "s_theirs"))
    }
    #expect(try store.forget(.all, owner: Sample.owner).turns == 0)
    #expect(try store.search("clonidine", owner: Sample.other, limit: 9).count == 1)
  }

  @Test(arguments: Conformer.allCases)
  func `sessions are listed page by page, the latest first`(_ conformer: Conformer) throws {
    let store = try conformer.open(in: scratch)
    for (id, day) in [("s_a", 11), ("s_b", 13), ("s_c", 12), ("s_d", 13)] {
      try store.save(Sample.session(id, at: "2026-01-\(day)T10:00:00Z"))
    }
    let first = try store.sessions(owner: Sample.owner, after: nil, limit: 3).map(\.id)
    #expect(first == ["s_d", "s_b", "s_c"])
    #expect(try store.sessions(owner: Sample.owner, after: "s_c", limit: 3).map(\.id) == ["s_a"])
    #expect(throws: HistoryError.unknownSession("s_x")) {
      try store.sessions(owner: Sample.owner, after: "s_x", limit: 3)
    }
  }

  @Test(arguments: Conformer.allCases)
  func `search finds turns that hold the start of every word`(_ conformer: Conformer) throws {
    let store = try conformer.open(in: scratch)
    let times = (1...4).map { "2026-01-15T10:00:0\($0)Z" }
    let questions = [
      "Can I take it with Zolpidem?", "sleeping badly", "zolpidem or melatonin", "soreness",
    ]
    for (index, question) in questions.enumerated() {
      try store.append([try Sample.entry(index + 1, question, at: times[index])])
    }
    func found(_ words: String) throws -> [Int] {
      try store.search(words, owner: Sample.owner, limit: 9).map(\.number)
    }
    #expect(try found("zolpidem") == [3, 1])
    #expect(try found("ZOLP take") == [1])
    #expect(try found("sleep") == [2])
    #expect(try found("nobody knows") == [4, 3, 2, 1])
    #expect(try found("zolpidem soreness").isEmpty)
    #expect(try found("\" NEAR * (").isEmpty)
    #expect(try found("").isEmpty)
    #expect(try store.search("nobody", owner: Sample.owner, limit: 2).count == 2)
  }

  @Test(arguments: Conformer.allCases)
  func `a crisis leaves time and route, and takes the words of two turns before it`(
    _ conformer: Conformer
  ) throws {
    let store = try conformer.open(in: scratch)
    try store.append(try (1...3).map { try Sample.entry($0, "dreary question \($0)") })
    try store.append([try Sample.entry(4, "unspeakable words", route: "crisis")])
    let turns = try store.turns(of: "s_one", owner: Sample.owner, after: 0, limit: 9)
    #expect(turns.map(\.question) == ["dreary question 1", nil, nil, nil])
    #expect(turns.map(\.route) == ["answer", "answer", "answer", "crisis"])
    for turn in turns.dropFirst() {
      #expect(turn.reply == nil)
      #expect(turn.explanation == nil)
      #expect(turn.at == "2026-01-15T10:00:00Z")
    }
    #expect(try store.session("s_one", owner: Sample.owner)?.title == nil)
    #expect(try store.search("unspeakable", owner: Sample.owner, limit: 9).isEmpty)
    #expect(try store.search("dreary", owner: Sample.owner, limit: 9).map(\.number) == [1])
  }

  @Test(arguments: Conformer.allCases)
  func `a crisis in the reply alone counts as well`(_ conformer: Conformer) throws {
    let store = try conformer.open(in: scratch)
    var entry = try Sample.entry(1, "unspeakable words", route: "crisis")
    entry.turn.route = "answer"
    try store.append([entry])
    let turn = try #require(
      try store.turns(of: "s_one", owner: Sample.owner, after: 0, limit: 1).first
    )
    #expect(turn.question == nil)
    #expect(turn.route == "crisis")
  }

  @Test(arguments: Conformer.allCases)
  func `numbers and addresses are masked in every part of a turn`(_ conformer: Conformer) throws {
    let store = try conformer.open(in: scratch)
    try store.append([try Sample.entry(1, "call me at +49 171 5550123 or jo@example.org")])
    let turn = try #require(
      try store.turns(of: "s_one", owner: Sample.owner, after: 0, limit: 1).first
    )
    let masked = "call me at [phone] or [e-mail]"
    #expect(turn.question == masked)
    #expect(turn.explanation?.normalized == masked)
    #expect(turn.reply?.entities.map(\.text) == [masked])
  }

  @Test(arguments: Conformer.allCases)
  func `undo removes the last turns and stores the state before them`(
    _ conformer: Conformer
  ) throws {
    let store = try conformer.open(in: scratch)
    try store.append(try (1...3).map { try Sample.entry($0, "question \($0)") })
    let state = Session(id: "s_one")
    #expect(try store.undo(2, of: "s_one", owner: Sample.owner, state: state) == 2)
    let turns = try store.turns(of: "s_one", owner: Sample.owner, after: 0, limit: 9)
    #expect(turns.map(\.number) == [1])
    #expect(try store.session("s_one", owner: Sample.owner)?.state == state)
    #expect(try store.undo(5, of: "s_one", owner: Sample.owner, state: state) == 1)
    try store.append([try Sample.entry(1, "again")])
  }

  @Test(arguments: Conformer.allCases)
  func `forgetting removes what is named and counts it`(_ conformer: Conformer) throws {
    let store = try conformer.open(in: scratch)
    let second = Sample.session("s_two")
    try store.append(try (1...3).map { try Sample.entry($0, "marigold \($0)") })
    try store.append([
      try Sample.entry(1, "marigold", in: second), try Sample.entry(2, "peony", in: second),
    ])
    let last = try store.forget(.lastTurn(of: "s_one"), owner: Sample.owner)
    #expect(last == ForgetReport(sessions: 0, turns: 1, isVerified: true))
    let matching = try store.forget(.matching("marigold"), owner: Sample.owner)
    #expect(matching == ForgetReport(sessions: 0, turns: 3, isVerified: true))
    let session = try store.forget(.session("s_two"), owner: Sample.owner)
    #expect(session == ForgetReport(sessions: 1, turns: 1, isVerified: true))
    let all = try store.forget(.all, owner: Sample.owner)
    #expect(all == ForgetReport(sessions: 1, turns: 0, isVerified: true))
  }

  @Test(arguments: Conformer.allCases)
  func `sessions end when they are kept no longer`(_ conformer: Conformer) throws {
    let store = try conformer.open(in: scratch)
    try store.save(Sample.session("s_old", keepUntil: "2026-01-10T00:00:00Z"))
    try store.save(Sample.session("s_ever", keepUntil: nil))
    try store.save(Sample.session("s_new", keepUntil: "2026-03-01T00:00:00Z"))
    #expect(try store.expire(before: "2026-02-01T00:00:00Z") == 1)
    #expect(try store.expire(before: "2026-02-01T00:00:00Z") == 0)
    let left = try store.sessions(owner: Sample.owner, after: nil, limit: 9)
    #expect(left.map(\.id) == ["s_new", "s_ever"])
  }
}
