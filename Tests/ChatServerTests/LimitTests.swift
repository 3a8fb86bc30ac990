import ChatProtocol
import KetumClient
import Testing

struct LimitTests {
  @Test func `a line that is too long is told and ends the connection, and no other`() async throws
  {
    try await TestServer.run { server in
      let other = try await server.client()
      let raw = try await server.raw()
      try await raw.send("{" + String(repeating: " ", count: 70_000))
      let error = try await raw.reply()?["error"]
      #expect(error?["code"] == 1002)
      #expect(error?["data"]?["limit"] == 65_536)
      #expect(await raw.line() == nil)
      _ = try await other.ask("hello")
    }
  }

  @Test func `a line of just the limit is read`() async throws {
    try await TestServer.run { server in
      let raw = try await server.raw()
      let request = #"{"jsonrpc":"2.0","id":1,"method":"server.info"}"#
      let padding = String(repeating: " ", count: 65_536 - request.utf8.count)
      try await raw.send(request + padding + "\n")
      #expect(try await raw.reply()?["id"] == 1)
      try await raw.send(request + padding + " \n")
      #expect(try await raw.reply()?["error"]?["code"] == 1002)
    }
  }

  @Test func `half a line is told after its time and ends the connection`() async throws {
    var setup = TestServer.Setup()
    setup.limits.halfLineSeconds = 1
    try await TestServer.run(setup) { server in
      let raw = try await server.raw()
      try await raw.send("{\"jsonrpc\"")
      let error = try await raw.reply()?["error"]
      #expect(error?["data"]?["reason"] == "deadline")
      #expect(await raw.line() == nil)
    }
  }

  @Test func `one who does not read is let go, and others are answered meanwhile`() async throws {
    var setup = TestServer.Setup()
    setup.limits.unreadSeconds = 1
    try await TestServer.run(setup) { server in
      let deaf = try await RawClient.connect(to: server.path, reads: false)
      let request = #"{"jsonrpc":"2.0","id":1,"method":"server.methods"}"# + "\n"
      try await deaf.send(String(repeating: request, count: 300))
      let client = try await server.client()
      var connections = 2
      for _ in 0..<400 where connections > 1 {
        connections = try await client.call("server.health")["connections"]?.integer ?? 0
        try await Task.sleep(for: .milliseconds(20))
      }
      #expect(connections == 1)
      await deaf.close()
    }
  }

  @Test func `a user has a limit, and is told so`() async throws {
    var setup = TestServer.Setup()
    setup.limits.connectionsPerUser = 3
    try await TestServer.run(setup) { server in
      var clients: [KetumClient] = []
      for _ in 0..<3 {
        let client = try await server.client()
        _ = try await client.ask("hello")
        clients.append(client)
      }
      let refused = try await server.raw()
      let error = try await refused.reply()?["error"]
      #expect(error?["code"] == 1007)
      #expect(error?["data"]?["limit"] == 3)
      #expect(await refused.line() == nil)
      await clients[0].close()
      try await Self.eventually {
        let client = try await server.client()
        _ = try await client.ask("hello")
        await client.close()
      }
    }
  }

  @Test func `when the table is full the longest idle one makes room`() async throws {
    var setup = TestServer.Setup()
    setup.limits.connections = 3
    try await TestServer.run(setup) { server in
      let oldest = try await server.raw()
      try await oldest.send("hello\n")
      _ = await oldest.answer()
      var others: [KetumClient] = []
      for _ in 0..<3 {
        let client = try await server.client()
        _ = try await client.ask("hello")
        others.append(client)
      }
      #expect(await oldest.answer()?.contains("makes room") == true)
      for client in others { _ = try await client.ask("hello") }
    }
  }

  @Test func `requests beyond the read-ahead wait, and all are answered`() async throws {
    var setup = TestServer.Setup()
    setup.limits.readAhead = 4
    setup.store = MemoryStore()
    try await TestServer.run(setup) { server in
      let client = try await server.client()
      let session = try await client.openSession(keep: .disk)
      let raw = try await server.raw()
      let count = 500
      let lines = (0..<count).map { id in
        #"{"jsonrpc":"2.0","id":\#(id),"method":"ask","params":{"text":"hi","session":"\#(session)"}}"#
      }
      try await raw.send(lines.joined(separator: "\n") + "\n")
      for id in 0..<count { #expect(try await raw.reply()?["id"]?.integer == id) }
    }
  }

  @Test func `a reply is never longer than a line may be`() async throws {
    var setup = TestServer.Setup()
    setup.limits.replyBytes = 2000
    try await TestServer.run(setup) { server in
      let raw = try await server.raw()
      try await raw.send(#"{"jsonrpc":"2.0","id":1,"method":"server.methods"}"# + "\n")
      #expect(try await raw.reply()?["error"]?["data"]?["reason"] == "reply-too-long")
    }
  }

  /// Tries until it works, for what the server learns a moment later.
  static func eventually(_ body: () async throws -> Void) async throws {
    for _ in 0..<100 {
      do { return try await body() } catch { try await Task.sleep(for: .milliseconds(20)) }
    }
    try await body()
  }
}
