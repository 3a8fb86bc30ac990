public import Conversation
import FoundationEssentials

extension Session {
  /// The session as it is after it was written out and resumed.
  func readBack() throws -> Session {
    try JSONDecoder().decode(Session.self, from: try JSONEncoder().encode(self))
  }
}

extension ReplyRecord {
  /// Reads the contract object.
  public init(json: String) throws {
    self = try JSONDecoder().decode(ReplyRecord.self, from: Data(json.utf8))
  }
}

/// Any JSON value, for checks by path.
enum JSONValue: Sendable, Equatable, Decodable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Reads a JSON text.
  init(json: String) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
  }

  /// The value at a path of keys and offsets between dots; `count` is the length of a list.
  func value(at path: String) -> JSONValue? {
    var value = self
    for step in path.split(separator: ".") {
      switch value {
      case .object(let members):
        guard let member = members[String(step)] else { return nil }
        value = member
      case .list(let items):
        if step == "count" {
          value = .number(Double(items.count))
        } else if let offset = Int(step), items.indices.contains(offset) {
          value = items[offset]
        } else {
          return nil
        }
      default: return nil
      }
    }
    return value
  }

  /// The value as authors write it.
  var plain: String {
    switch self {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number):
      number == number.rounded() ? String(Int(number)) : "\(number)"
    case .text(let text): text
    case .list(let items): "[" + items.map(\.plain).joined(separator: ", ") + "]"
    case .object(let members): "{" + members.keys.sorted().joined(separator: ", ") + "}"
    }
  }
}
