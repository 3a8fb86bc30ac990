public import Conversation

extension JSONValue {
  /// Writes the value; members in order of name by their bytes.
  public func write(to json: inout JSONText) {
    switch self {
    case .null: json.raw("null")
    case .bool(let flag): json.value(flag)
    case .integer(let number): json.value(number)
    case .number(let text): json.raw(text)
    case .string(let text): json.value(text)
    case .array(let items): json.array(items) { $1.write(to: &$0) }
    case .object(let members):
      json.object { json in
        for member in members.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
          json.key(member.name)
          member.value.write(to: &json)
        }
      }
    }
  }

  /// The value as one line of JSON, keys sorted.
  public var bytes: [UInt8] {
    var json = JSONText(capacity: 512)
    write(to: &json)
    return json.bytes
  }
}
