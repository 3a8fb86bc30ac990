import ChatProtocol
import Conversation
import Knowledge
import Testing

struct MethodTests {
  private func schemas() throws -> [String: JSONValue] {
    var connection = try Line()
    let reply = try connection.reply(#"{"jsonrpc":"2.0","id":1,"method":"server.methods"}"#)
    let methods = try #require(reply?["result"]?["methods"]?.array)
    return Dictionary(
      uniqueKeysWithValues: methods.compactMap { method in
        method["name"]?.string.map { ($0, method) }
      }
    )
  }

  @Test func `every method of the contract is listed with schemas`() throws {
    #expect(
      try schemas().keys.sorted() == [
        "ask", "emergency.info", "explain", "intents.list", "intents.match", "server.health",
        "server.info", "server.methods", "session.export", "session.forget", "session.history",
        "session.list", "session.open", "session.undo", "sources.get", "sources.list",
      ]
    )
  }

  @Test(arguments: [
    ("ask", #"{"text":"what is kratom"}"#), ("ask", #"{"text":"hello","format":"text"}"#),
    ("ask", #"{"text":"my friend is not breathing"}"#),
    ("ask", #"{"text":"can i take it with zolpidim"}"#), ("emergency.info", "{}"),
    ("emergency.info", #"{"region":"us"}"#), ("intents.list", "{}"),
    ("intents.match", #"{"text":"does kratom cause insomnia"}"#), ("server.health", "{}"),
    ("server.info", "{}"), ("server.methods", "{}"), ("sources.list", #"{"limit":3}"#),
  ])
  func `a result fits the schema that the server gives for it`(
    method: String,
    params: String
  ) throws {
    let schema = try #require(try schemas()[method]?["result"])
    var connection = try Line()
    let reply = try connection.reply(
      #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"#
    )
    let result = try #require(reply?["result"])
    #expect(SchemaCheck.fault(in: result, schema) == nil)
  }

  @Test func `the check of schemas finds a member that is missing or of another type`() throws {
    let schema = try #require(try schemas()["server.info"]?["result"])
    #expect(SchemaCheck.fault(in: ["name": "ketum"], schema) != nil)
    let health = try #require(try schemas()["server.health"]?["result"])
    #expect(SchemaCheck.fault(in: ["status": 7], health) != nil)
  }

  @Test func `all limits are told`() throws {
    var connection = try Line()
    let info = try connection.reply(#"{"jsonrpc":"2.0","id":1,"method":"server.info"}"#)
    let limits = try #require(info?["result"]?["limits"])
    #expect(limits["lineBytes"] == 65_536)
    #expect(limits["textBytes"] == 4000)
    #expect(limits["replyBytes"] == 262_144)
    #expect(limits["depth"] == 32)
    #expect(limits["connections"] == 64)
    #expect(limits["connectionsPerUser"] == 16)
    #expect(limits["readAhead"] == 32)
    #expect(limits["requestSeconds"] == 2)
    #expect(limits["halfLineSeconds"] == 30)
    #expect(limits["unreadSeconds"] == 30)
  }

  @Test func `pages of sources hold each source once`() throws {
    var connection = try Line()
    var ids: [String] = []
    var cursor = ""
    repeat {
      let params = cursor.isEmpty ? #"{"limit":7}"# : #"{"cursor":"\#(cursor)","limit":7}"#
      let reply = try connection.reply(
        #"{"jsonrpc":"2.0","id":1,"method":"sources.list","params":\#(params)}"#
      )
      let sources = try #require(reply?["result"]?["sources"]?.array)
      #expect(sources.count <= 7)
      ids += sources.compactMap { $0["id"]?.string }
      cursor = reply?["result"]?["next"]?.string ?? ""
    } while !cursor.isEmpty
    #expect(ids == connection.responder.assistant.knowledge.records.sources.map(\.id))
  }

  @Test func `keys of every reply are sorted`() throws {
    var connection = try Line()
    for method in try schemas().keys.sorted() {
      let line = #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{"text":"hello"}}"#
      guard case .run(let call, let envelope) = connection.step(line) else { continue }
      let bytes = envelope.line(for: connection.outcome(of: call), limit: .max)
      let reply = try JSONParser.parse(bytes)
      #expect(reply == reply.sorted)
    }
  }

  @Test func `danger in a text that is too long is answered with help`() throws {
    var connection = try Line()
    let filler = String(repeating: "and so on ", count: 500)
    for text in ["my friend is not breathing. " + filler, filler + " my friend is not breathing"] {
      let reply = try connection.reply(
        #"{"jsonrpc":"2.0","id":1,"method":"ask","params":{"text":"\#(text)"}}"#
      )
      #expect(reply?["result"]?["route"] == "emergency")
    }
  }
}
