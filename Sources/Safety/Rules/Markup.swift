/// Finds the marks of code, JSON and chat templates in a message.
enum Markup {
  private static let marks: [[UInt8]] = [
    "```", "{\"", "{'", "{{", "<|", "[inst]", "<script", "<system", "</", "system:", "assistant:",
    "\u{1B}[", "$(", "drop table", "#!/", "<!--", "\"role\"", "role\":", "\":", "print(",
    "console.log",
    "def dose", "return dose", "select dose",
  ].map { Array($0.utf8) }

  static func isIn(_ text: String) -> Bool {
    let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return bytes.indices.contains { start in
      marks.contains { mark in
        bytes[start] == mark[0] && bytes[start...].starts(with: mark)
      }
    }
  }
}
