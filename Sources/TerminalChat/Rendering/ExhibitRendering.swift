public import Safety

/// A source, a claim or a chart as it is shown.
public struct ExhibitRendering: Sendable {
  /// How it is shown.
  public let style: TextStyle

  /// Creates a rendering in a style.
  public init(style: TextStyle) { self.style = style }

  /// The lines of an exhibit: a table where it fits, else labelled lines.
  public func text(for exhibit: Exhibit) -> String {
    guard !style.isAccessible, let table = table(of: exhibit) else {
      return style.text(exhibit.plainText)
    }
    let notes = exhibit.notes.map { style.text($0, as: .faint) }
    return ([style.text(exhibit.title, as: .heading)] + table + notes).joined(separator: "\n")
  }

  /// The rows in columns, the last column wrapped below itself; `nil` when there is no room.
  private func table(of exhibit: Exhibit) -> [String]? {
    guard let width = style.width, exhibit.columns.count > 1 else { return nil }
    let rows = exhibit.rows.map { $0.map { VisibleText.cleaned($0) } }
    let isRecord = exhibit.columns == ["field", "value"]
    let all = isRecord ? rows : [exhibit.columns] + rows
    let last = exhibit.columns.count - 1
    let widths = (0..<last).map { column in
      all.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
    }
    let indent = widths.reduce(0, +) + 2 * last
    guard width - indent >= 20 else { return nil }
    return all.enumerated().flatMap { offset, row in
      let isHead = offset == 0 && !isRecord
      return lines(of: row, widths: widths, indent: indent, width: width).map {
        isHead ? style.dressed($0, as: .heading) : $0
      }
    }
  }

  private func lines(of row: [String], widths: [Int], indent: Int, width: Int) -> [String] {
    let cells = zip(row, widths).map { cell, width in
      cell + String(repeating: " ", count: width - DisplayWidth.columns(of: cell) + 2)
    }
    let shown = style.usesUnicode ? row[row.count - 1] : Glyphs.plain(row[row.count - 1])
    let wrapped = Wrapping.lines(of: shown, width: width - indent)
    let blank = String(repeating: " ", count: indent)
    return wrapped.enumerated().map { ($0.offset == 0 ? cells.joined() : blank) + $0.element }
  }
}
