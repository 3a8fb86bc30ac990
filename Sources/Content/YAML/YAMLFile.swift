import Diagnostics
import Yams

/// One YAML file, composed into nodes that know their place.
///
/// Anchors and aliases are refused: they hide where a word comes from, and a few lines of them
/// stand for millions of nodes.
struct YAMLFile {
  /// The file as its author names it.
  let name: String
  /// Its lines, for carets below them.
  let lines: [String]
  /// What it holds, or `nil` when it could not be read at all.
  let root: Node?
  /// What is wrong with its form.
  let findings: [Finding]

  /// Composes the text of a file.
  init(name: String, text: String) {
    self.name = name
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var composer = YAMLComposer(file: name, text: text)
    root = composer.compose()
    findings = composer.findings
  }

  /// Where a node stands.
  func place(of node: Node) -> SourceLocation {
    SourceLocation(file: name, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// Where a word stands in the line of a value, or where the value starts if it isn't seen there.
  func place(of word: String, from start: SourceLocation) -> SourceLocation {
    guard lines.indices.contains(start.line - 1) else { return start }
    let scalars = Array(lines[start.line - 1].unicodeScalars)
    let wanted = Array(word.unicodeScalars)
    var offset = start.column - 1
    while offset + wanted.count <= scalars.count, !wanted.isEmpty {
      if scalars[offset..<(offset + wanted.count)].elementsEqual(wanted) {
        return SourceLocation(file: name, line: start.line, column: offset + 1)
      }
      offset += 1
    }
    return start
  }
}
