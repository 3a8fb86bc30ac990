import ChatProtocol

/// Checks values against the part of JSON Schema that the program's own schemas use.
enum SchemaCheck {
  /// What does not fit, as a path; `nil` when all does.
  static func fault(in value: JSONValue, _ schema: JSONValue, at path: String = "$") -> String? {
    if let choices = schema["anyOf"]?.array {
      let fits = choices.contains { fault(in: value, $0, at: path) == nil }
      return fits ? nil : path + " fits none"
    }
    if let words = schema["enum"]?.array, !words.contains(value) { return path + " not in enum" }
    guard isOfType(value, schema["type"]) else { return path + " has another type" }
    for name in schema["required"]?.array ?? [] {
      guard let name = name.string, value[name] != nil else { return "\(path) lacks \(name)" }
    }
    for property in schema["properties"]?.members ?? [] {
      guard let member = value[property.name] else { continue }
      let found = fault(in: member, property.value, at: path + "." + property.name)
      if let found { return found }
    }
    guard let items = schema["items"], let list = value.array else { return nil }
    for (offset, item) in list.enumerated() {
      if let found = fault(in: item, items, at: "\(path)[\(offset)]") { return found }
    }
    return nil
  }

  private static func isOfType(_ value: JSONValue, _ type: JSONValue?) -> Bool {
    switch type {
    case nil: true
    case .array(let types): types.contains { isOfType(value, $0) }
    case "string": value.string != nil
    case "integer": value.integer != nil
    case "number":
      switch value {
      case .integer, .number: true
      default: false
      }
    case "boolean": value.bool != nil
    case "object": value.members != nil
    case "array": value.array != nil
    case "null": value == .null
    default: false
    }
  }
}
