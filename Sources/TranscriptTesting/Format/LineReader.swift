/// Tells the kinds of line apart by their first characters.
enum LineReader {
  /// A line read, with the column at which its value starts, counted from 1.
  struct Read {
    var content: LineContent
    var valueColumn: Int
  }

  /// The line, or `nil` when it is none of the kinds.
  static func read(_ line: String) -> Read? {
    let text = trimmedEnd(line)
    if text.isEmpty { return Read(content: .blank, valueColumn: 1) }
    if text.hasPrefix("#") {
      return Read(content: .comment(trimmed(text.dropFirst())), valueColumn: 1)
    }
    if text.hasPrefix("|") {
      let rest = text.dropFirst()
      return Read(
        content: .reply(String(rest.first == " " ? rest.dropFirst() : rest)),
        valueColumn: 3
      )
    }
    if text.hasPrefix("@") { return pair(text.dropFirst(), from: 2).map(head) }
    if let read = spoken(text, mark: "you>", as: LineContent.question) { return read }
    let indented = text.drop { $0 == " " }
    if let read = spoken(String(indented), mark: "or>", as: LineContent.wording),
      indented.count < text.count
    {
      return Read(
        content: read.content,
        valueColumn: read.valueColumn + text.count - indented.count
      )
    }
    guard indented.count < text.count else { return nil }
    return pair(indented, from: text.count - indented.count + 1).map(check)
  }

  private static func spoken(
    _ text: String,
    mark: String,
    as content: (String) -> LineContent
  ) -> Read? {
    guard text.hasPrefix(mark) else { return nil }
    let rest = text.dropFirst(mark.count)
    let words = rest.drop { $0 == " " }
    return Read(
      content: content(String(words)),
      valueColumn: mark.count + rest.count - words.count + 1
    )
  }

  private static func pair(
    _ text: some StringProtocol,
    from column: Int
  ) -> (name: String, value: String, column: Int)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = trimmed(text[..<colon])
    let rest = text[text.index(after: colon)...]
    let value = rest.drop { $0 == " " }
    let offset = text.count - value.count
    return name.isEmpty ? nil : (name, String(value), column + offset)
  }

  private static func head(_ pair: (name: String, value: String, column: Int)) -> Read {
    Read(content: .head(key: pair.name, value: pair.value), valueColumn: pair.column)
  }

  private static func check(_ pair: (name: String, value: String, column: Int)) -> Read {
    let name = pair.name.split(separator: " ").joined(separator: " ")
    return Read(content: .check(name: name, value: pair.value), valueColumn: pair.column)
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    trimmedEnd(String(text.drop { $0 == " " || $0 == "\t" }))
  }

  private static func trimmedEnd(_ line: String) -> String {
    var text = Substring(line)
    while let last = text.last, last == " " || last == "\t" || last == "\r" || last == "\r\n" {
      text.removeLast()
    }
    return String(text)
  }
}
