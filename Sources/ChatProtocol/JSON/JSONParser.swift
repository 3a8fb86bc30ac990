/// Reads JSON strictly (RFC 8259) from bytes, in one pass and in time linear in their count.
///
/// Stricter than the standard in three things: no name twice in one object, no half of a surrogate
/// pair, and a limit on depth.
public struct JSONParser {
  private let bytes: [UInt8]
  private let depthLimit: Int
  private var position = 0
  private var depth = 0

  /// The value that the bytes hold; throws `JSONError` on anything else.
  public static func parse(_ bytes: [UInt8], depthLimit: Int = 32) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes: bytes, depthLimit: depthLimit)
    let value = try parser.value()
    parser.skipSpace()
    guard parser.position == bytes.count else { throw .trailing(at: parser.position) }
    return value
  }

  private init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object() throws(JSONError) -> [JSONMember] {
    try enter()
    var members: [JSONMember] = []
    var names = Set<String>()
    while try !closes(with: UInt8(ascii: "}"), isFirst: members.isEmpty) {
      skipSpace()
      let start = position
      guard try peek() == UInt8(ascii: "\"") else { throw .unexpected(at: position) }
      let name = try string()
      // A set costs more than a look at the few members that a request has.
      if members.count == 16 { names = Set(members.map(\.name)) }
      let isKnown = members.count < 16 ? has(name, in: members) : names.contains(name)
      guard !isKnown else { throw .duplicateName(at: start) }
      if members.count >= 16 { names.insert(name) }
      skipSpace()
      try expect(UInt8(ascii: ":"))
      members.append(JSONMember(name, try value()))
    }
    return members
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    try enter()
    var items: [JSONValue] = []
    while try !closes(with: UInt8(ascii: "]"), isFirst: items.isEmpty) {
      items.append(try value())
    }
    return items
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        guard let text = String(validating: bytes[start..<position], as: UTF8.self) else {
          throw .notUTF8(at: start)
        }
        return text
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw .unexpected(at: position)
      default: position += 1
      }
    }
    throw .unfinished
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    if try peek() == UInt8(ascii: "-") { position += 1 }
    if try peek() == UInt8(ascii: "0") { position += 1 } else { try digits() }
    var isWhole = true
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      try digits()
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      position += 1
      let sign = try peek()
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return (isWhole ? Int(text).map(JSONValue.integer) : nil) ?? .number(text)
  }
}

// MARK: - Small steps

extension JSONParser {
  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private func peek() throws(JSONError) -> UInt8 {
    guard position < bytes.count else { throw .unfinished }
    return bytes[position]
  }

  private mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard try peek() == byte else { throw .unexpected(at: position) }
    position += 1
  }

  private mutating func enter() throws(JSONError) {
    position += 1
    depth += 1
    guard depth <= depthLimit else { throw .tooDeep(limit: depthLimit) }
  }

  /// Steps over the closing byte, or over the comma before the next element.
  private mutating func closes(with end: UInt8, isFirst: Bool) throws(JSONError) -> Bool {
    skipSpace()
    if try peek() == end {
      position += 1
      depth -= 1
      return true
    }
    guard !isFirst else { return false }
    try expect(UInt8(ascii: ","))
    skipSpace()
    guard try peek() != end else { throw .unexpected(at: position) }
    return false
  }

  private func has(_ name: String, in members: [JSONMember]) -> Bool {
    members.contains { $0.name == name }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONError)
    -> JSONValue
  {
    for byte in text.description.utf8 { try expect(byte) }
    return value
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > start else {
      guard position < bytes.count else { throw .unfinished }
      throw .unexpected(at: position)
    }
  }

  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var text = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw .notUTF8(at: start)
        }
        return string
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw .unexpected(at: position - 1)
      default: text.append(byte)
      }
    }
    throw .unfinished
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let byte = try peek()
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: try scalar())
    default: throw .unexpected(at: position - 1)
    }
  }

  private mutating func scalar() throws(JSONError) -> String.UTF8View {
    let start = position
    var code = try hexadecimal()
    if (0xD800..<0xDC00).contains(code) {
      try expect(UInt8(ascii: "\\"))
      try expect(UInt8(ascii: "u"))
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw .unexpected(at: start) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw .unexpected(at: start) }
    return String(Character(scalar)).utf8
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek()
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: throw .unexpected(at: position)
      }
      position += 1
    }
    return value
  }
}
