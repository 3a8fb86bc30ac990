/// Which words went and which came between two texts.
///
///     WordDiff.marked(from: "may cost sleep", to: "can cost sleep")  // "[-may-]{+can+} cost sleep"
public enum WordDiff {
  /// The new text with `[-old-]` and `{+new+}` around what differs; lines stay apart.
  public static func marked(from old: String, to new: String) -> String {
    let (before, after) = (pieces(of: old), pieces(of: new))
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    return written(before, after, removed, inserted)
  }

  private static func written(
    _ before: [String],
    _ after: [String],
    _ removed: Set<Int>,
    _ inserted: Set<Int>
  ) -> String {
    var parts: [String] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      var (gone, come): ([String], [String]) = ([], [])
      while removed.contains(old) {
        gone.append(before[old])
        old += 1
      }
      while inserted.contains(new) {
        come.append(after[new])
        new += 1
      }
      if !gone.isEmpty { parts.append("[-" + joined(gone) + "-]") }
      if !come.isEmpty { parts.append("{+" + joined(come) + "+}") }
      if gone.isEmpty, come.isEmpty {
        parts.append(after[new])
        (old, new) = (old + 1, new + 1)
      }
    }
    return joined(parts)
  }

  /// Words, with each line feed as a piece of its own.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if offset > 0 { pieces.append("\n") }
      pieces += line.split(separator: " ").map(String.init)
    }
    return pieces
  }

  private static func joined(_ pieces: [String]) -> String {
    var text = ""
    for piece in pieces {
      if !text.isEmpty, piece != "\n", text.last != "\n" { text += " " }
      text += piece
    }
    return text
  }
}
