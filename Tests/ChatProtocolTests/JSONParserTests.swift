import ChatProtocol
import Testing

struct JSONParserTests {
  private func parse(_ text: String) throws(JSONError) -> JSONValue {
    try JSONParser.parse(Array(text.utf8))
  }

  @Test(
    arguments: [
      ("null", .null), (" true ", true), ("false", false), ("0", 0), ("-17", -17),
      ("1.5", .number("1.5")), ("1e3", .number("1e3")),
      ("9223372036854775808", .number("9223372036854775808")),
      (#""a\n\"\\\/\u00e9\ud83d\ude00""#, "a\n\"\\/é😀"), ("[]", []), ("{}", .object([])),
      (#"[1,[2,{"a":[]}]]"#, [1, [2, ["a": []]]]), (#"{"b":1,"a":2}"#, ["b": 1, "a": 2]),
    ] as [(String, JSONValue)]
  )
  func `what the standard allows is read`(text: String, value: JSONValue) throws {
    #expect(try parse(text) == value)
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "[,1]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "01", "-", "1.", "1e", ".5",
    "+1", "tru", "nul", "\"", "\"\u{1}\"", "\"\\x\"", "\"\\u12\"", "\"\\ud83d\"", "\"\\ude00\"",
    "\"\\ud83d\\u0041\"", "1 2", "[1}", "'a'", "NaN", "{\"a\":1,\"a\":2}", "[1 2]", "{\"a\"}",
  ])
  func `what the standard forbids is refused`(text: String) {
    #expect(throws: JSONError.self) { try parse(text) }
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    #expect(throws: JSONError.notUTF8(at: 1)) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
    #expect(throws: JSONError.notUTF8(at: 1)) {
      try JSONParser.parse([0x22, 0x5C, 0x6E, 0xC3, 0x22])
    }
  }

  @Test func `depth is limited, and just below the limit it is read`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONParser.parse(nested(32))
    #expect(throws: JSONError.tooDeep(limit: 32)) { try JSONParser.parse(nested(33)) }
    #expect(throws: JSONError.tooDeep(limit: 32)) { try JSONParser.parse(nested(30_000)) }
  }

  @Test func `a name that stands twice is found among many`() throws {
    let names = (0..<5000).map { "\"n\($0)\":1" }.joined(separator: ",")
    _ = try parse("{\(names)}")
    #expect(throws: JSONError.self) { try parse("{\(names),\"n3\":1}") }
  }

  @Test func `what is written is read as the same value`() throws {
    var random = Generator(seed: 1)
    for _ in 0..<2000 {
      let value = random.value(depth: 5)
      #expect(try JSONParser.parse(value.bytes) == value.sorted)
    }
  }

  @Test func `no bytes at all stop the parser`() {
    var random = Generator(seed: 2)
    var accepted = 0
    for _ in 0..<20_000 {
      var bytes = random.value(depth: 4).bytes
      for _ in 0..<random.below(4) where !bytes.isEmpty {
        bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.below(256))
      }
      if random.below(4) == 0 { bytes.removeLast(random.below(bytes.count + 1)) }
      guard let value = try? JSONParser.parse(bytes) else { continue }
      accepted += 1
      #expect((try? JSONParser.parse(value.bytes)) == value.sorted)
    }
    #expect(accepted > 1000)
  }
}

/// Makes values from a seed, the same in every run.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }

  mutating func text() -> String {
    let letters = Array("abc \"\\\n\t/é\u{1F600}\u{0}\u{7F}{}[]:,.0")
    return String((0..<below(12)).map { _ in letters[below(letters.count)] })
  }

  mutating func value(depth: Int) -> JSONValue {
    switch below(depth > 0 ? 8 : 5) {
    case 0: return .null
    case 1: return .bool(below(2) == 0)
    case 2: return .integer(below(2000) - 1000)
    case 3: return .number("\(below(100)).\(below(100))")
    case 4: return .string(text())
    case 5, 6: return .array((0..<below(4)).map { _ in value(depth: depth - 1) })
    default:
      let members = (0..<below(4)).map { JSONMember("\($0)" + text(), value(depth: depth - 1)) }
      return .object(members)
    }
  }
}

extension JSONValue {
  /// The value with members in the order in which they are written.
  var sorted: JSONValue {
    switch self {
    case .array(let items): .array(items.map(\.sorted))
    case .object(let members):
      .object(
        members.map { JSONMember($0.name, $0.value.sorted) }
          .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      )
    default: self
    }
  }
}
