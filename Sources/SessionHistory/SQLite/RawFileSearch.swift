import Glibc

/// Looks for words in the bytes of files, as somebody would who reads the disk.
enum RawFileSearch {
  /// Whether one of the words stands in one of the files, in any case of its letters.
  ///
  /// A file that is not there holds nothing; one that can't be read counts as holding them.
  static func find(anyOf words: [String], in paths: [String]) -> Bool {
    guard !words.isEmpty else { return false }
    let needles = words.map { Array($0.utf8) }
    return paths.contains { path in
      guard unsafe access(path, F_OK) == 0 else { return false }
      guard let bytes = lowercasedBytes(of: path) else { return true }
      return needles.contains { holds(bytes.span, $0.span) }
    }
  }

  private static func lowercasedBytes(of path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &block, block.count)
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      for byte in block[..<count] {
        bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
  }

  private static func holds(_ bytes: Span<UInt8>, _ needle: Span<UInt8>) -> Bool {
    guard bytes.count >= needle.count, needle.count > 0 else { return false }
    for start in 0...(bytes.count - needle.count) where bytes[start] == needle[0] {
      var length = 1
      while length < needle.count, bytes[start + length] == needle[length] { length += 1 }
      if length == needle.count { return true }
    }
    return false
  }
}
