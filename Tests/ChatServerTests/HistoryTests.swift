import ChatProtocol
import Conversation
import KetumClient
import Testing

struct HistoryTests {
  private func setup(_ store: MemoryStore) -> TestServer.Setup {
    var setup = TestServer.Setup()
    setup.store = store
    return setup
  }

  @Test func `a turn is on disk before its reply leaves`() async throws {
    let store = MemoryStore()
    try await TestServer.run(setup(store)) { server in
      let client = try await server.client()
      let session = try await client.openSession(keep: .disk)
      for turn in 1...5 {
        _ = try await client.ask("hello", in: session)
        #expect(store.turnCount(of: session) == turn)
      }
    }
  }

  @Test func `turns that come together share a commit`() async throws {
    let store = MemoryStore()
    try await TestServer.run(setup(store)) { server in
      let client = try await server.client()
      let session = try await client.openSession(keep: .disk)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<300 {
          group.addTask { _ = try await client.ask("hello", in: session) }
        }
        try await group.waitForAll()
      }
      #expect(store.commits.reduce(0, +) == 300)
      #expect(store.commits.count < 300)
    }
  }

  @Test func `when the store fails answers go on, say so, and are kept once it works`() async throws
  {
    let store = MemoryStore()
    try await TestServer.run(setup(store)) { server in
      let client = try await server.client()
      let session = try await client.openSession(keep: .disk)
      let params = [JSONMember("session", .string(session)), JSONMember("text", "hello")]
      store.isFailing = true
      let lost = try await client.call("ask", params)
      #expect(lost["kept"] == false)
      #expect(lost["text"]?.string?.isEmpty == false)
      #expect(lost == lost.sortedForTest)
      let health = try await client.call("server.health")
      #expect(health["status"] == "degraded")
      #expect(health["reasons"] == ["history"])
      await #expect(throws: ClientError.self) { try await client.openSession(keep: .disk) }
      _ = try await client.ask("hello")
      store.isFailing = false
      try await LimitTests.eventually {
        guard store.turnCount(of: session) == 1 else { throw TestServer.Missing() }
      }
      let kept = try await client.call("ask", params)
      #expect(kept["kept"] == nil)
      #expect(kept["turn"] == 2)
      #expect(try await client.call("server.health")["status"] == "ok")
    }
  }

  @Test func `an idle session leaves memory and comes back unchanged`() async throws {
    var setup = setup(MemoryStore())
    setup.limits.idleSeconds = 0
    try await TestServer.run(setup) { server in
      let client = try await server.client()
      let options = AskOptions(risks: ["liver"], region: "US")
      let session = try await client.openSession(keep: .disk, options: options)
      let first = try await client.ask("hello", in: session)
      #expect(first.profile.risks == ["liver"])
      var sessions = 1
      for _ in 0..<500 where sessions > 0 {
        sessions = try await client.call("server.health")["sessions"]?.integer ?? 0
        try await Task.sleep(for: .milliseconds(20))
      }
      #expect(sessions == 0)
      let second = try await client.ask("what is kratom", in: session)
      #expect(second.turn == 2)
      #expect(second.region == "US")
      #expect(second.profile.risks == ["liver"])
      let why = try await client.call(
        "explain",
        [JSONMember("session", .string(session)), JSONMember("turn", 1)]
      )
      #expect(why["answer"]?.string == first.answer)
    }
  }

  @Test func `without a store nothing can be kept on disk`() async throws {
    try await TestServer.run { server in
      let client = try await server.client()
      await #expect(
        throws: ClientError.refused(
          code: 1010,
          reason: "history-off",
          message: "This server keeps nothing on disk: open a session with \"keep\":\"memory\"."
        )
      ) { try await client.openSession(keep: .disk) }
    }
  }

  @Test func `pages of turns and of sessions hold each one once`() async throws {
    try await TestServer.run(setup(MemoryStore())) { server in
      let client = try await server.client()
      var handles: [String] = []
      for number in 0..<9 {
        handles.append(try await client.openSession(keep: number < 4 ? .memory : .disk))
      }
      var found: [String] = []
      var cursor: JSONValue?
      repeat {
        let params =
          [JSONMember("limit", 2)] + (cursor.map { [JSONMember("cursor", $0)] } ?? [])
        let page = try await client.call("session.list", params)
        found += (page["sessions"]?.array ?? []).compactMap { $0["session"]?.string }
        cursor = page["next"]
      } while cursor != nil
      #expect(found.sorted() == handles.sorted())
      for _ in 0..<5 { _ = try await client.ask("hello", in: handles[8]) }
      let handle = JSONMember("session", .string(handles[8]))
      let first = try await client.call("session.history", [handle, JSONMember("limit", 3)])
      #expect(first["turns"]?.array?.map { $0["turn"] } == [1, 2, 3])
      let next = try #require(first["next"])
      let rest = try await client.call("session.history", [handle, JSONMember("cursor", next)])
      #expect(rest["turns"]?.array?.map { $0["turn"] } == [4, 5])
      #expect(rest["next"] == nil)
    }
  }

  @Test func `after a crisis no words are left of it and of the two turns before`() async throws {
    let store = MemoryStore()
    try await TestServer.run(setup(store)) { server in
      let client = try await server.client()
      let session = try await client.openSession()
      for text in ["one hello", "two hello", "three hello"] {
        _ = try await client.ask(text, in: session)
      }
      #expect(try await client.ask("i want to kill myself", in: session).route == "crisis")
      let history = try await client.call(
        "session.history",
        [JSONMember("session", .string(session))]
      )
      let questions = history["turns"]?.array?.map { $0["question"] }
      #expect(questions == ["one hello", .null, .null, .null])
    }
  }
}

extension JSONValue {
  /// The object with its own members in order.
  var sortedForTest: JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.sorted { $0.name < $1.name })
  }
}
