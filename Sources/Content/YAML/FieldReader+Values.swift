import Diagnostics
import Knowledge
import Yams

extension FieldReader {
  /// A text that must be there; empty on a fault.
  mutating func text(_ key: String) -> String {
    required(key).flatMap { scalar($0, of: key) } ?? ""
  }

  /// A text that may be missing.
  mutating func optionalText(_ key: String) -> String? {
    optional(key).flatMap { scalar($0, of: key) }
  }

  /// A list of texts that may be missing; a single text counts as a list of one.
  mutating func texts(_ key: String) -> [String] {
    guard let node = optional(key) else { return [] }
    guard let sequence = node.sequence else { return scalar(node, of: key).map { [$0] } ?? [] }
    return sequence.compactMap { scalar($0, of: key) }
  }

  /// A list of texts that must be there.
  mutating func requiredTexts(_ key: String) -> [String] {
    required(key) == nil ? [] : texts(key)
  }

  /// One of a type's names, which must be there; the stand-in on a fault.
  mutating func choice<Value>(_ key: String, or standIn: Value) -> Value
  where Value: RawRepresentable<String> & CaseIterable {
    required(key).flatMap { choice($0, of: key) } ?? standIn
  }

  /// One of a type's names, `none` or nothing.
  mutating func optionalChoice<Value>(_ key: String, _ type: Value.Type = Value.self) -> Value?
  where Value: RawRepresentable<String> & CaseIterable {
    guard let node = optional(key), node.string != "none" else { return nil }
    return choice(node, of: key)
  }

  /// A list of a type's names, which may be missing.
  mutating func choices<Value>(_ key: String, _ type: Value.Type = Value.self) -> [Value]
  where Value: RawRepresentable<String> & CaseIterable {
    guard let node = optional(key) else { return [] }
    guard let sequence = node.sequence else { return choice(node, of: key).map { [$0] } ?? [] }
    return sequence.compactMap { choice($0, of: key) }
  }

  /// A list of words out of a closed set, which may be missing.
  mutating func words(_ key: String, from allowed: [String]) -> [String] {
    let given = texts(key)
    for (offset, word) in given.enumerated() where !allowed.contains(word) {
      report(
        Finding(
          rule: "unknown-value",
          at: places.place(.key(key), .item(offset)),
          "unknown value '\(word)' of '\(key)'",
          mend: Mend.choose(word, among: allowed, called: "values")
        )
      )
    }
    return given.filter(allowed.contains)
  }

  /// A flag that may be missing.
  mutating func flag(_ key: String) -> Bool? {
    guard let node = optional(key) else { return nil }
    switch node.string {
    case "true": return true
    case "false": return false
    default:
      report("wrong-type", at: node, "'\(key)' is true or false")
      return nil
    }
  }

  /// A whole number that may be missing; `unknown` counts as missing.
  mutating func number(_ key: String) -> Int? {
    guard let node = optional(key), node.string != "unknown" else { return nil }
    if let number = node.string.flatMap({ Int($0) }) { return number }
    report("wrong-type", at: node, "'\(key)' is a whole number")
    return nil
  }

  /// A date that may be missing.
  mutating func optionalDate(_ key: String) -> PartialDate? {
    guard let node = optional(key), let text = scalar(node, of: key) else { return nil }
    if let date = PartialDate(text) { return date }
    report("bad-date", at: node, "'\(text)' is no date", mend: "Write 2026, 2026-11 or 2026-11-22")
    return nil
  }

  /// A date that must be there.
  mutating func date(_ key: String) -> PartialDate? {
    required(key) == nil ? nil : optionalDate(key)
  }

  /// The values that a closure makes of a list of maps, which may be missing.
  mutating func each<Value>(_ key: String, _ make: (inout FieldReader) -> Value?) -> [Value] {
    guard let node = optional(key) else { return [] }
    let items: [Node]
    if let sequence = node.sequence {
      items = Array(sequence)
    } else if node.mapping != nil {
      items = [node]
    } else {
      report("wrong-type", at: node, "'\(key)' is a list of maps")
      return []
    }
    return items.compactMap { item in
      var reader = FieldReader(item, in: places.file)
      let value = reader.findings.isEmpty ? make(&reader) : nil
      absorb(reader)
      return value
    }
  }

  /// The named texts of a map, in the order written.
  mutating func namedTexts(_ key: String) -> [(name: String, text: String)] {
    guard let node = optional(key) else { return [] }
    guard let mapping = node.mapping else {
      report("wrong-type", at: node, "'\(key)' is a map of names and texts")
      return []
    }
    return mapping.compactMap { entry in
      guard let name = entry.key.string, let text = scalar(entry.value, of: key) else { return nil }
      return (name, text)
    }
  }

  private mutating func scalar(_ node: Node, of key: String) -> String? {
    guard let text = node.scalar?.string else {
      report("wrong-type", at: node, "'\(key)' is a text")
      return nil
    }
    guard !text.allSatisfy(\.isWhitespace) else {
      report("wrong-type", at: node, "'\(key)' is empty")
      return nil
    }
    return text
  }

  private mutating func choice<Value>(_ node: Node, of key: String) -> Value?
  where Value: RawRepresentable<String> & CaseIterable {
    guard let text = scalar(node, of: key) else { return nil }
    if let value = Value(rawValue: text) { return value }
    report(
      "unknown-value",
      at: node,
      "unknown value '\(text)' of '\(key)'",
      mend: Mend.choose(text, among: Value.allCases.map(\.rawValue), called: "values")
    )
    return nil
  }
}
