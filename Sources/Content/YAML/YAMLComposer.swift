import Diagnostics
import Yams

/// Composes YAML text and goes on after a key that stands twice, so that one run finds all faults.
struct YAMLComposer {
  /// Starts the name of a key that was reported already and is to be passed over.
  static let strikeMark: Unicode.Scalar = "\u{E000}"

  /// What was found so far.
  private(set) var findings: [Finding] = []
  private let file: String
  private var lines: [[Unicode.Scalar]]

  init(file: String, text: String) {
    self.file = file
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(
      Array.init
    )
  }

  /// The root of the document, or `nil` when it has none or can't be read.
  mutating func compose() -> Node? {
    while true {
      do {
        let parser = try Parser(yaml: text)
        guard let node = try parser.singleRoot() else {
          report("yaml-syntax", line: 1, column: 1, "the file is empty", nil)
          return nil
        }
        // Nodes hold their anchors weakly; the parser owns them.
        let isPlain = withExtendedLifetime(parser) { refuseAnchors(in: node) }
        return isPlain ? node : nil
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard strikeSecond(of: keys, from: context.mark) else { return nil }
      } catch let error as YamlError {
        report(error)
        return nil
      } catch {
        report("yaml-syntax", line: 1, column: 1, "the file can't be read as YAML", nil)
        return nil
      }
    }
  }

  private var text: String {
    var view = String.UnicodeScalarView()
    for (number, line) in lines.enumerated() {
      if number > 0 { view.append("\n") }
      view.append(contentsOf: line)
    }
    return String(view)
  }

  private mutating func report(
    _ rule: String,
    line: Int,
    column: Int,
    _ problem: String,
    _ mend: String?
  ) {
    let place = SourceLocation(file: file, line: line, column: column)
    findings.append(Finding(rule: rule, at: place, problem, mend: mend))
  }

  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report("yaml-syntax", line: mark.line, column: mark.column, problem, nil)
    default:
      report("yaml-syntax", line: 1, column: 1, "the file can't be read as YAML", nil)
    }
  }

  /// Whether the node and all below it are free of anchors; each that isn't is reported.
  private mutating func refuseAnchors(in node: Node) -> Bool {
    if node.anchor != nil {
      report(
        "anchor-or-alias",
        line: node.mark?.line ?? 1,
        column: node.mark?.column ?? 1,
        "anchors and aliases are not allowed here",
        "Write the value out where it is used"
      )
      return false
    }
    let children: [Node] =
      switch node {
      case .mapping(let mapping): mapping.flatMap { [$0.key, $0.value] }
      case .sequence(let sequence): Array(sequence)
      case .scalar, .alias: []
      }
    var isPlain = true
    for child in children where !refuseAnchors(in: child) { isPlain = false }
    return isPlain
  }
}

// MARK: - Keys that stand twice

extension YAMLComposer {
  /// Reports the later of two equal keys and strikes it out; the parser knows the first one only.
  private mutating func strikeSecond(of keys: [String], from first: Mark) -> Bool {
    guard let key = keys.first, let place = placeOfSecond(key, after: first) else {
      report(
        "duplicate-key",
        line: first.line,
        column: first.column,
        "a key of this map stands twice: \(keys.joined(separator: ", "))",
        nil
      )
      return false
    }
    report(
      "duplicate-key",
      line: place.line + 1,
      column: place.column + 1,
      "key '\(key)' stands twice",
      "The first is in line \(first.line); keep one of them"
    )
    lines[place.line][place.column] = Self.strikeMark
    return true
  }

  private func placeOfSecond(_ key: String, after first: Mark) -> (line: Int, column: Int)? {
    let scalars = Array(key.unicodeScalars)
    let (start, indent) = (first.line - 1, first.column - 1)
    guard lines.indices.contains(start) else { return nil }
    let isFlow = lines[start].prefix(indent).last { $0 != " " }.map { $0 == "{" || $0 == "," }
    for line in start..<lines.count {
      if isFlow ?? false {
        let from = line == start ? indent + scalars.count : 0
        for column in from..<max(from, lines[line].count)
        where isKey(scalars, line: line, column: column) { return (line, column) }
      } else if line > start, isKey(scalars, line: line, column: indent) {
        return (line, indent)
      }
    }
    return nil
  }

  private func isKey(_ key: [Unicode.Scalar], line: Int, column: Int) -> Bool {
    let scalars = lines[line]
    guard column + key.count < scalars.count, !key.isEmpty else { return false }
    guard scalars[column..<(column + key.count)].elementsEqual(key) else { return false }
    guard scalars[column + key.count] == ":" else { return false }
    let before = scalars.prefix(column).last { $0 != " " }
    return before == nil || before == "{" || before == "," || before == "-"
  }
}
