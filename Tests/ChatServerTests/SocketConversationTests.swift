import ChatProtocol
import Conversation
import KetumClient
import Testing

struct SocketConversationTests {
  @Test func `a question is answered, and a session remembers`() async throws {
    try await TestServer.run { server in
      let client = try await server.client()
      let alone = try await client.ask("what is kratom")
      #expect(alone.session == nil)
      #expect(alone.turn == 1)
      let session = try await client.openSession(options: AskOptions(risks: ["pregnancy"]))
      let first = try await client.ask("what is kratom", in: session)
      #expect(first.profile.risks == ["pregnancy"])
      let second = try await client.ask("hello", in: session)
      #expect(second.turn == 2)
      #expect(second.session == session)
      await client.close()
    }
  }

  @Test func `a session is reached from every connection, and from no other owner`() async throws {
    try await TestServer.run { server in
      var sessions: [String] = []
      for number in 0..<8 {
        let client = try await server.client()
        sessions.append(
          try await client.openSession(options: AskOptions(owner: "owner \(number)"))
        )
        await client.close()
      }
      let other = try await server.client()
      for (number, session) in sessions.enumerated() {
        let own = AskOptions(owner: "owner \(number)")
        #expect(try await other.ask("hello", in: session, options: own).turn == 1)
        await #expect(throws: ClientError.self) {
          try await other.ask("hello", in: session, options: AskOptions(owner: "somebody"))
        }
        await #expect(throws: ClientError.self) { try await other.ask("hello", in: session) }
      }
    }
  }

  @Test func `many connections may use one session, and no turn is lost or twice`() async throws {
    try await TestServer.run { server in
      let opener = try await server.client()
      let session = try await opener.openSession()
      let turns = try await withThrowingTaskGroup(of: [Int].self) { group in
        for _ in 0..<8 {
          group.addTask {
            let client = try await server.client()
            var turns: [Int] = []
            for _ in 0..<20 { turns.append(try await client.ask("hello", in: session).turn) }
            return turns
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(turns.sorted() == Array(1...160))
    }
  }

  @Test func `replies come in the order of requests, also when some must wait`() async throws {
    var setup = TestServer.Setup()
    setup.store = MemoryStore()
    try await TestServer.run(setup) { server in
      let client = try await server.client()
      let session = try await client.openSession(keep: .disk)
      let raw = try await server.raw()
      var lines = ""
      for id in 0..<200 {
        let target = id % 3 == 0 ? #","session":"\#(session)""# : ""
        lines +=
          #"{"jsonrpc":"2.0","id":\#(id),"method":"ask","params":{"text":"hello"\#(target)}}"#
        lines += "\n"
      }
      try await raw.send(lines)
      for id in 0..<200 {
        let reply = try await raw.reply()
        #expect(reply?["id"]?.integer == id)
      }
    }
  }

  @Test func `an answer can be explained, in a session and alone`() async throws {
    try await TestServer.run { server in
      let client = try await server.client()
      let alone = try await client.ask("what is kratom")
      let why = try await client.call("explain", [JSONMember("answer", .string(alone.answer))])
      #expect(why["route"]?.string == alone.route)
      let session = try await client.openSession()
      let first = try await client.ask("what is kratom", in: session)
      _ = try await client.ask("hello", in: session)
      let earlier = try await client.call(
        "explain",
        [JSONMember("session", .string(session)), JSONMember("turn", 1)]
      )
      #expect(earlier["answer"]?.string == first.answer)
      let found = try await client.call("explain", [JSONMember("answer", .string(first.answer))])
      #expect(found["turn"] == 1)
      await #expect(throws: ClientError.self) {
        try await client.call("explain", [JSONMember("answer", "a_none")])
      }
    }
  }

  @Test func `turns are listed, exported, taken back and forgotten`() async throws {
    try await TestServer.run { server in
      let client = try await server.client()
      let session = try await client.openSession()
      let handle = JSONMember("session", .string(session))
      for text in ["what is kratom", "hello", "thanks"] {
        _ = try await client.ask(text, in: session)
      }
      let history = try await client.call("session.history", [handle])
      #expect(
        history["turns"]?.array?.map { $0["question"] } == ["what is kratom", "hello", "thanks"]
      )
      let export = try await client.call("session.export", [handle])
      #expect(export["text"]?.string?.contains("> what is kratom") == true)
      let undone = try await client.call("session.undo", [handle, JSONMember("turns", 2)])
      #expect(undone["removed"] == 2)
      #expect(undone["turn"] == 1)
      let list = try await client.call("session.list")
      #expect(list["sessions"]?.array?.first?["turns"] == 1)
      try await client.forget(session)
      await #expect(throws: ClientError.self) { try await client.ask("hello", in: session) }
      #expect(try await client.call("session.list")["sessions"] == [])
    }
  }

  @Test func `words on a connection are answered as text and end with a dot`() async throws {
    try await TestServer.run { server in
      let raw = try await server.raw()
      try await raw.send("hello\n")
      #expect(await raw.answer()?.isEmpty == false)
      try await raw.send("/quit\n")
      #expect(await raw.line() == nil)
    }
  }

  @Test func `a last line without its end is answered when nothing more will come`() async throws {
    try await TestServer.run { server in
      let raw = try await server.raw()
      try await raw.send(#"{"jsonrpc":"2.0","id":1,"method":"server.info"}"#)
      try await raw.finish()
      #expect(try await raw.reply()?["id"] == 1)
    }
  }
}
