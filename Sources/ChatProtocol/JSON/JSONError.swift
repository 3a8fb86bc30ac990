/// Why bytes are not the JSON that is read here; positions are offsets in bytes.
public enum JSONError: Error, Equatable, CustomStringConvertible {
  /// Something else was expected.
  case unexpected(at: Int)
  /// The bytes end inside a value.
  case unfinished
  /// More follows after the value.
  case trailing(at: Int)
  /// Lists and objects stand deeper in each other than is read.
  case tooDeep(limit: Int)
  /// The bytes are not UTF-8.
  case notUTF8(at: Int)
  /// A name stands twice in one object.
  case duplicateName(at: Int)

  /// The error in one sentence, without a word of the input.
  public var description: String {
    switch self {
    case .unexpected(let offset): "Not JSON at byte \(offset)."
    case .unfinished: "The JSON ends too early."
    case .trailing(let offset): "More follows after the JSON object, at byte \(offset)."
    case .tooDeep(let limit): "The JSON is nested deeper than \(limit)."
    case .notUTF8(let offset): "The text at byte \(offset) is not UTF-8."
    case .duplicateName(let offset): "A name stands twice in one object, at byte \(offset)."
    }
  }
}
