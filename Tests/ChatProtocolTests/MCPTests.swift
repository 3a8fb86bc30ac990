import ChatProtocol
import Testing

struct MCPTests {
  private static let meta =
    #""_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","#
    + #""io.modelcontextprotocol/clientCapabilities":{}}"#

  private func result(_ method: String, _ params: String = "", modern: Bool) throws -> JSONValue {
    let reply = try self.reply(method, params, modern: modern)
    return try #require(reply["result"])
  }

  private func reply(
    _ method: String,
    _ params: String = "",
    modern: Bool,
    facts: ServerFacts = ServerFacts(version: "1.2.3")
  ) throws -> JSONValue {
    var connection = try Line(facts)
    let members = [modern ? Self.meta : "", params].filter { !$0.isEmpty }.joined(separator: ",")
    let line = #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{\#(members)}}"#
    return try #require(try connection.reply(line))
  }

  @Test(arguments: [
    ("2024-11-05", "2024-11-05"), ("2025-03-26", "2025-03-26"), ("2025-06-18", "2025-06-18"),
    ("2025-11-25", "2025-11-25"), ("2026-07-28", "2025-11-25"), ("1999-01-01", "2025-11-25"),
  ])
  func `a handshake agrees on a revision that has one`(asked: String, agreed: String) throws {
    let result = try result("initialize", #""protocolVersion":"\#(asked)""#, modern: false)
    #expect(result["protocolVersion"]?.string == agreed)
    #expect(result["serverInfo"]?["name"] == "ketum")
    #expect(result["resultType"] == nil)
  }

  @Test func `a request that stands alone is told what the server speaks`() throws {
    let result = try result("server/discover", modern: true)
    #expect(result["supportedVersions"]?.array?.last == "2026-07-28")
    #expect(result["resultType"] == "complete")
    #expect(result["cacheScope"] == "public")
    #expect(result["ttlMs"] == 3_600_000)
    let server = result["_meta"]?["io.modelcontextprotocol/serverInfo"]
    #expect(server?["version"] == "1.2.3")
  }

  @Test func `a revision that is not spoken is refused with those that are`() throws {
    var connection = try Line()
    let reply = try connection.reply(
      #"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{"#
        + #""io.modelcontextprotocol/protocolVersion":"2031-01-01"}}}"#
    )
    let error = try #require(reply?["error"])
    #expect(error["code"] == -32022)
    #expect(error["data"]?["requested"] == "2031-01-01")
    #expect(error["data"]?["supported"]?.array?.count == 5)
  }

  @Test func `each era lacks the methods of the other`() throws {
    #expect(try reply("ping", modern: true)["error"]?["code"] == -32601)
    #expect(try reply("initialize", modern: true)["error"]?["code"] == -32601)
    #expect(try reply("server/discover", modern: false)["error"]?["code"] == -32601)
    #expect(try result("ping", modern: false) == .object([]))
  }

  @Test(arguments: [true, false])
  func `tools come in a fixed order, with schemas`(modern: Bool) throws {
    let tools = try #require(try result("tools/list", modern: modern)["tools"]?.array)
    #expect(
      tools.map { $0["name"] } == [
        "ask", "check_combination", "explain", "get_source", "open_session",
      ]
    )
    for tool in tools {
      #expect(tool["inputSchema"]?["type"] == "object")
      #expect(tool["outputSchema"]?["type"] == "object")
      #expect(tool["annotations"]?["openWorldHint"] == false)
      #expect(tool["annotations"]?["destructiveHint"] == false)
    }
  }

  @Test func `forgetting is offered only where it is allowed`() throws {
    let facts = ServerFacts(version: "1", allowsForget: true)
    let reply = try reply("tools/list", modern: true, facts: facts)
    let last = reply["result"]?["tools"]?.array?.last
    #expect(last?["name"] == "forget_session")
    #expect(last?["annotations"]?["destructiveHint"] == true)
  }

  @Test(arguments: [true, false])
  func `a tool gives words for the person and the object that ask gives`(modern: Bool) throws {
    let params = #""name":"ask","arguments":{"text":"what is kratom"}"#
    let result = try result("tools/call", params, modern: modern)
    let structured = try #require(result["structuredContent"])
    #expect(result["content"]?.array?.first?["text"] == structured["text"])
    #expect(result["content"]?.array?.first?["annotations"]?["audience"] == ["user"])
    #expect(result["isError"] == false)
    #expect((result["resultType"] != nil) == modern)
    let listed = try self.result("tools/list", modern: modern)["tools"]?.array?.first
    let schema = try #require(listed?["outputSchema"])
    #expect(SchemaCheck.fault(in: structured, schema) == nil)
  }

  @Test func `in an emergency the action stands first and on its own`() throws {
    let params = #""name":"ask","arguments":{"text":"my friend is not breathing"}"#
    let content = try #require(try result("tools/call", params, modern: true)["content"]?.array)
    #expect(content.count == 2)
    let action = try #require(content[0]["text"]?.string)
    #expect(content[1]["text"]?.string?.hasPrefix(action) == true)
    #expect(content[0]["annotations"]?["priority"] == 1)
  }

  @Test func `without a session amounts are closed, with one they are not`() throws {
    var connection = try Line()
    for (session, isOpen) in [("", false), (#","session":"s_1""#, true)] {
      let step = connection.step(
        #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"ask","#
          + #""arguments":{"text":"how much"\#(session)}}}"#
      )
      guard case .run(.ask(let ask), _) = step else {
        Issue.record("no question")
        return
      }
      #expect(ask.isFigureChannel == isOpen)
    }
  }

  @Test(arguments: [
    #""name":"ask","arguments":{}"#, #""name":"ask","arguments":{"text":"hi","dose":1}"#,
    #""name":"get_source","arguments":{"id":"nope"}"#,
  ])
  func `what a tool can't do it says in its result`(params: String) throws {
    let result = try result("tools/call", params, modern: true)
    #expect(result["isError"] == true)
    #expect(result["content"]?.array?.first?["text"]?.string?.isEmpty == false)
  }

  @Test(arguments: [
    ("tools/call", #""name":"nope""#), ("resources/read", #""uri":"source:nope""#),
    ("resources/read", #""uri":"file:///etc/passwd""#), ("prompts/get", #""name":"nope""#),
    ("prompts/get", #""name":"check-combination","arguments":{"a":"kratom"}"#),
  ])
  func `what is not there is an error of parameters`(method: String, params: String) throws {
    #expect(try reply(method, params, modern: true)["error"]?["code"] == -32602)
  }

  @Test func `every resource that is listed can be read`() throws {
    var cursor: String?
    var count = 0
    repeat {
      let params = cursor.map { #""cursor":"\#($0)""# } ?? ""
      let page = try result("resources/list", params, modern: true)
      for resource in page["resources"]?.array ?? [] {
        let uri = try #require(resource["uri"]?.string)
        let read = try result("resources/read", #""uri":"\#(uri)""#, modern: true)
        #expect(read["contents"]?.array?.first?["text"]?.string?.isEmpty == false)
        count += 1
      }
      cursor = page["nextCursor"]?.string
    } while cursor != nil
    #expect(count > 0)
  }

  @Test func `every prompt that is listed can be had`() throws {
    let prompts = try #require(try result("prompts/list", modern: false)["prompts"]?.array)
    #expect(prompts.count == 3)
    for prompt in prompts {
      let name = try #require(prompt["name"]?.string)
      let arguments = #""arguments":{"a":"kratom","b":"wine","topic":"sleep"}"#
      let got = try result("prompts/get", #""name":"\#(name)",\#(arguments)"#, modern: false)
      #expect(got["messages"]?.array?.first?["role"] == "user")
    }
  }
}
