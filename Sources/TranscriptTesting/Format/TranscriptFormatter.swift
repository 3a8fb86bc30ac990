extension Transcript {
  /// The transcript in the one form in which files are kept; formatting that again changes nothing.
  ///
  /// One blank line stands before each turn and its comments, none within a turn, none at the end;
  /// words are in quotes only where they need them. Order is the author's.
  public var formatted: String {
    var written: [String] = []
    var previous: LineContent?
    for (offset, line) in lines.enumerated() {
      if line.content == .blank { continue }
      if let last = previous, startsParagraph(at: offset, after: last) { written.append("") }
      written.append(Self.text(of: line.content))
      previous = line.content
    }
    return written.isEmpty ? "" : written.joined(separator: "\n") + "\n"
  }

  /// A line as it is kept.
  static func text(of content: LineContent) -> String {
    switch content {
    case .blank: ""
    case .comment(let text): text.isEmpty ? "#" : "# " + text
    case .head(let key, let value): value.isEmpty ? "@\(key):" : "@\(key): \(value)"
    case .question(let words): "you> " + rewritten(words)
    case .wording(let words): " or> " + rewritten(words)
    case .check(let name, let value): value.isEmpty ? "  \(name):" : "  \(name): \(value)"
    case .reply(let text): text.isEmpty ? "|" : "| " + text
    }
  }

  private func startsParagraph(at offset: Int, after last: LineContent) -> Bool {
    switch lines[offset].content {
    case .question:
      if case .comment = last { return hasBlank(before: offset) }
      return true
    case .comment:
      if case .comment = last { return hasBlank(before: offset) }
      return followsTurn(last) && leadsToTurn(from: offset)
    case .head: return hasBlank(before: offset)
    default: return false
    }
  }

  private func hasBlank(before offset: Int) -> Bool {
    offset > 0 && lines[offset - 1].content == .blank
  }

  private func followsTurn(_ content: LineContent) -> Bool {
    switch content {
    case .question, .wording, .check, .reply, .head: true
    case .blank, .comment: false
    }
  }

  /// Whether a comment belongs to the turn below it, not to the checks around it.
  private func leadsToTurn(from offset: Int) -> Bool {
    for line in lines[offset...] {
      switch line.content {
      case .comment, .blank: continue
      case .question, .head: return true
      case .wording, .check, .reply: return false
      }
    }
    return true
  }

  /// Quotes are dropped where they are not needed; words that can't be read stay as they are.
  private static func rewritten(_ words: String) -> String {
    do {
      return QuotedText.encoded(try QuotedText.decoded(words))
    } catch {
      return words
    }
  }
}
