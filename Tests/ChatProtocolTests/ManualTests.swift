import ChatProtocol
import FoundationEssentials
import Testing

struct ManualTests {
  private func manual() throws -> [String] {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let path = root + "/Packaging/man/ketum-protocol.7"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  /// The two columns of a table in a section.
  private func table(_ section: String) throws -> [String: String] {
    let lines = try manual().drop { $0 != ".Sh " + section }.dropFirst()
    var rows: [String: String] = [:]
    for line in lines.prefix(while: { !$0.hasPrefix(".Sh ") }) where line.contains(" Ta ") {
      let words = line.split(separator: " ")
      rows[String(words[1])] = words.last.map(String.init)
    }
    return rows
  }

  @Test func `the manual has every error`() throws {
    let codes = ProtocolError.Reason.allCases.map { ("\($0.code)", $0.rawValue) }
    #expect(try table("ERRORS") == Dictionary(uniqueKeysWithValues: codes))
  }

  @Test func `the manual has every limit`() throws {
    let limits = Limits().named.map { ($0.name, "\($0.value)") }
    #expect(try table("LIMITS") == Dictionary(uniqueKeysWithValues: limits))
  }

  @Test func `the manual has every method with its parameters`() throws {
    var connection = try Line()
    let reply = try connection.reply(#"{"jsonrpc":"2.0","id":1,"method":"server.methods"}"#)
    let lines = try manual()
    for method in reply?["result"]?["methods"]?.array ?? [] {
      let name = try #require(method["name"]?.string)
      let entry = lines.drop { $0 != ".It Li " + name }.dropFirst()
        .prefix { !$0.hasPrefix(".It") && !$0.hasPrefix(".El") }.joined(separator: " ")
      for parameter in method["params"]?["properties"]?.members ?? [] {
        #expect(entry.contains(parameter.name), "\(name): \(parameter.name)")
      }
      #expect(!entry.isEmpty, "\(name)")
    }
  }
}
