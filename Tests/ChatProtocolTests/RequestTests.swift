import ChatProtocol
import Testing

struct RequestTests {
  private func error(_ line: String) throws -> (code: Int, reason: String, message: String)? {
    var connection = try Line()
    let reply = try #require(try connection.reply(line))
    guard let error = reply["error"] else { return nil }
    return (
      try #require(error["code"]?.integer), try #require(error["data"]?["reason"]?.string),
      try #require(error["message"]?.string)
    )
  }

  private func request(_ method: String, _ params: String = "{}") -> String {
    #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"#
  }

  @Test(arguments: [
    ("{\"jsonrpc\":\"2.0\"", -32700, "parse-error"), ("[]", -32600, "invalid-request"),
    ("[{}]", -32600, "invalid-request"), ("{}", -32600, "invalid-request"),
    (#"{"jsonrpc":"1.0","id":1,"method":"ask"}"#, -32600, "invalid-request"),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"ask"}"#, -32600, "invalid-request"),
    (#"{"jsonrpc":"2.0","id":null,"method":"ask"}"#, -32600, "invalid-request"),
    (#"{"jsonrpc":"2.0","id":1,"method":7}"#, -32600, "invalid-request"),
    (#"{"jsonrpc":"2.0","id":1,"method":"ask","extra":1}"#, -32600, "invalid-request"),
    (#"{"jsonrpc":"2.0","id":1,"method":"ask","params":[]}"#, -32602, "invalid-params"),
    (#"{"jsonrpc":"2.0","id":1,"method":"nope"}"#, -32601, "unknown-method"),
    (#"{"jsonrpc":"2.0","id":1,"method":"ask","params":{}}"#, -32602, "invalid-params"),
    (#"{"jsonrpc":"2.0","id":1,"method":"ask","params":{"text":7}}"#, -32602, "invalid-params"),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"sources.get","params":{"id":"no"}}"#, 1004,
      "unknown-source"
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"session.forget","params":{"all":true}}"#, 1013,
      "confirm-needed"
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"server.info","params":{"_meta":{"ketum/protocol":2}}}"#,
      1012, "protocol-version"
    ),
  ])
  func `a request that is wrong gets a code and a stable word`(
    line: String,
    code: Int,
    reason: String
  ) throws {
    let error = try #require(try error(line))
    #expect(error.code == code)
    #expect(error.reason == reason)
  }

  @Test func `an unknown parameter is refused by name, but for those left to others`() throws {
    let error = try #require(try error(request("ask", #"{"text":"hi","sesion":"s_1"}"#)))
    #expect(error.code == -32602)
    #expect(error.message.contains("\"sesion\""))
    let open = request("ask", #"{"text":"hi","_meta":{"a":1},"x-trace":"7"}"#)
    #expect(try self.error(open) == nil)
  }

  @Test func `a risk that is not known is refused, and the known ones are listed`() throws {
    var connection = try Line()
    let reply = try connection.reply(request("ask", #"{"text":"hi","risks":["pregnant"]}"#))
    #expect(reply?["error"]?["data"]?["allowed"]?.array?.contains("pregnancy") == true)
    #expect(try error(request("ask", #"{"text":"hi","risks":["interaction:ssri"]}"#)) == nil)
  }

  @Test func `a text of 4,000 bytes is read, and of one more is not`() throws {
    let fitting = String(repeating: "a ", count: 2000)
    #expect(try error(request("ask", #"{"text":"\#(fitting)"}"#)) == nil)
    let error = try #require(try error(request("ask", #"{"text":"\#(fitting)b"}"#)))
    #expect(error.code == 1001)
  }

  @Test func `the id comes back as it was, and a notification gets no reply`() throws {
    var connection = try Line()
    let text = try connection.reply(#"{"jsonrpc":"2.0","id":"x y","method":"server.info"}"#)
    #expect(text?["id"] == "x y")
    let number = try connection.reply(#"{"jsonrpc":"2.0","id":-3,"method":"server.info"}"#)
    #expect(number?["id"] == -3)
    #expect(try connection.reply(#"{"jsonrpc":"2.0","method":"server.info"}"#) == nil)
    #expect(try connection.reply(#"{"jsonrpc":"2.0","id":1,"result":{}}"#) == nil)
  }

  @Test func `no line breaks a connection, and each reply is one line with the id`() throws {
    var random = Generator(seed: 3)
    var connection = try Line()
    let methods = [
      "ask", "explain", "session.open", "tools/call", "initialize", "nope", "", "ping",
    ]
    for number in 0..<10_000 {
      var request = JSONValue.object([
        JSONMember("jsonrpc", random.below(20) == 0 ? random.value(depth: 1) : "2.0"),
        JSONMember("id", random.below(20) == 0 ? random.value(depth: 1) : .integer(number)),
        JSONMember(
          "method",
          random.below(20) == 0
            ? random.value(depth: 1) : .string(methods[random.below(methods.count)])
        ),
        JSONMember("params", random.value(depth: 3)),
      ])
      if random.below(10) == 0 { request = random.value(depth: 3) }
      var bytes = request.bytes
      if random.below(3) == 0, !bytes.isEmpty {
        bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.below(256))
      }
      bytes.removeAll { $0 == 0x0A }
      // The first byte decides on the protocol, so all connections here start alike.
      if number == 0 { bytes = Array("{}".utf8) }
      let line: [UInt8]
      switch connection.step(bytes) {
      case .nothing: continue
      case .reply(let bytes), .close(let bytes): line = bytes
      case .run(let call, let envelope):
        line = envelope.line(for: connection.outcome(of: call), limit: .max)
      }
      #expect(line.last == 0x0A)
      #expect(line.dropLast().contains(0x0A) == false)
      let reply = try JSONParser.parse(line, depthLimit: 64)
      #expect(reply["jsonrpc"] == "2.0")
      #expect((reply["result"] == nil) != (reply["error"] == nil))
    }
  }
}
