import FoundationEssentials

/// Where ids are defined, found by looking through content files for their first mention.
public struct ContentPlaces: Sendable {
  private var places: [String: String] = [:]

  /// Looks through all files below the folders; a folder that is not there holds nothing.
  public init(folders: [String]) {
    for folder in folders { look(in: folder) }
  }

  /// The `file:line` of an id.
  public func place(of id: String) -> String? { places[id] }

  private mutating func look(in path: String) {
    let manager = FileManager.default
    // What can't be listed is no folder.
    if let names = try? manager.contentsOfDirectory(atPath: path) {
      for name in names.sorted() where !name.hasPrefix(".") { look(in: path + "/" + name) }
      return
    }
    guard path.hasSuffix(".yaml"), let data = manager.contents(atPath: path) else { return }
    let text = String(decoding: data, as: UTF8.self)
    for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let content = line.drop { $0 == " " || $0 == "-" }
      for key in ["id: ", "topic: "] where content.hasPrefix(key) {
        let id = LineReader.trimmed(content.dropFirst(key.count))
        if places[id] == nil { places[id] = "\(path):\(offset + 1)" }
      }
    }
  }
}
