import Diagnostics
import Yams

/// Where the fields of a record stand in its file.
struct FieldPlaces {
  /// A step from a value into one of its parts.
  enum Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case key(String)
    case item(Int)

    init(stringLiteral key: String) { self = .key(key) }
    init(integerLiteral offset: Int) { self = .item(offset) }
  }

  /// The file that holds the record.
  let file: YAMLFile
  /// The record itself.
  let node: Node

  /// Where the record starts.
  var start: SourceLocation { file.place(of: node) }

  /// Where the value at a path starts, or as much of the path as there is.
  func place(_ path: Step...) -> SourceLocation { place(path: path) }

  /// Where the value at a path starts, or as much of the path as there is.
  func place(path: [Step]) -> SourceLocation { file.place(of: value(at: path)) }

  /// Where a word stands within the value at a path.
  func place(of word: String, in path: [Step]) -> SourceLocation {
    file.place(of: word, from: place(path: path))
  }

  /// Where the key of a field stands, or the record's start when it has no such field.
  func place(ofKey key: String) -> SourceLocation {
    guard let mapping = node.mapping,
      let entry = mapping.first(where: { $0.key.string == key })
    else { return start }
    return file.place(of: entry.key)
  }

  private func value(at path: [Step]) -> Node {
    var found = node
    for step in path {
      guard let next = Self.child(of: found, step) else { break }
      found = next
    }
    return found
  }

  private static func child(of node: Node, _ step: Step) -> Node? {
    switch step {
    case .key(let key):
      return node.mapping?.first { $0.key.string == key }?.value
    case .item(let offset):
      guard let sequence = node.sequence else { return offset == 0 ? node : nil }
      return sequence.indices.contains(offset) ? sequence[offset] : nil
    }
  }
}
