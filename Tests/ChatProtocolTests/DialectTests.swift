import ChatProtocol
import Testing

struct DialectTests {
  private func said(_ step: Dialect.Step) -> String? {
    switch step {
    case .reply(let bytes), .close(let bytes): String(decoding: bytes, as: UTF8.self)
    default: nil
    }
  }

  @Test func `a first line in words makes the whole connection one in words`() throws {
    var connection = try Line()
    let answer = try #require(said(connection.step("what is kratom")))
    #expect(answer.hasSuffix("\n.\n"))
    let broken = try #require(said(connection.step("{\"jsonrpc\":\"2.0\"}")))
    #expect(broken.hasSuffix("\n.\n"))
  }

  @Test(arguments: ["{", " \t{}", "[1]"])
  func `a first line that starts like JSON makes the whole connection one in JSON`(
    first: String
  ) throws {
    var connection = try Line()
    #expect(try #require(said(connection.step(first))).contains("error"))
    let second = try #require(said(connection.step("what is kratom")))
    #expect(try JSONParser.parse(Array(second.utf8))["error"]?["code"] == -32700)
  }

  @Test func `blank lines decide nothing`() throws {
    var connection = try Line()
    #expect(said(connection.step("")) == nil)
    #expect(said(connection.step(" \t")) == nil)
    #expect(try #require(said(connection.step("hello"))).hasSuffix("\n.\n"))
  }

  @Test func `a request of HTTP is refused with one line`() throws {
    var connection = try Line()
    guard case .close(let bytes) = connection.step("GET / HTTP/1.1\r") else {
      Issue.record("the connection stays open")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self).contains("does not speak HTTP"))
  }

  @Test func `without text every line is read as JSON`() throws {
    var connection = try Line(ServerFacts(version: "1", allowsText: false))
    let reply = try #require(said(connection.step("hello")))
    #expect(try JSONParser.parse(Array(reply.utf8))["error"]?["code"] == -32700)
  }

  @Test func `commands work in words, and unknown ones never reach the engine`() throws {
    var connection = try Line()
    _ = connection.step("what is kratom")
    #expect(try #require(said(connection.step("/why"))).contains("route:"))
    #expect(try #require(said(connection.step("/undo"))).contains("taken back"))
    #expect(try #require(said(connection.step("/hlp"))).contains("no command"))
    #expect(try #require(said(connection.step("/help"))).contains("/sources"))
    #expect(try #require(said(connection.step("/new"))).contains("forgotten"))
    #expect(try #require(said(connection.step("/emergency"))).contains("911"))
    guard case .close = connection.step("/quit") else {
      Issue.record("the connection stays open")
      return
    }
  }

  @Test func `what is told in words is remembered on the connection`() throws {
    var connection = try Line()
    _ = connection.step("i am pregnant. what is kratom")
    let later = try #require(said(connection.step("how much should i take")))
    var other = try Line()
    #expect(later != said(other.step("how much should i take")))
  }

  @Test func `no control byte is echoed`() throws {
    var connection = try Line()
    _ = connection.step("hello")
    let answer = try #require(said(connection.step("/abc\u{1B}[31m \u{7F} what is this")))
    #expect(answer.utf8.allSatisfy { $0 == 0x0A || ($0 >= 0x20 && $0 != 0x7F) })
  }
}
