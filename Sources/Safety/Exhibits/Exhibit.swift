/// A view on the knowledge itself, such as a source with its claims or a chart as a table.
///
/// Only `SafetyPolicy` makes one, so that amounts stay closed where the dose rule closes them.
public struct Exhibit: Sendable, Hashable {
  /// What it shows.
  public let title: String
  /// The names of the columns; one column for a plain list.
  public let columns: [String]
  /// The rows, each as long as `columns`.
  public let rows: [[String]]
  /// Sentences below the table.
  public let notes: [String]

  init(title: String, columns: [String], rows: [[String]], notes: [String]) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }

  /// The whole as labelled lines, which a screen reader can read in order.
  public var plainText: String {
    var lines = [title]
    for row in rows {
      let cells = zip(columns, row).filter { !$0.1.isEmpty }
      lines.append(
        cells.map { columns.count == 1 ? $0.1 : "\($0.0): \($0.1)" }.joined(separator: "; ")
      )
    }
    return (lines + notes).joined(separator: "\n")
  }
}

/// What somebody wants to look at.
public enum ExhibitRequest: Sendable, Hashable {
  /// One source and the claims that rest on it.
  case source(String)
  /// All sources, one line each.
  case sources
  /// One claim with its sources.
  case claim(String)
  /// A chart by name; the names are in `SafetyPolicy.chartNames`.
  case chart(String)
}
