import Foundation

/// Questions to ask: the project's own examples and test questions, plain and in a few frames.
struct Questions {
  /// Each as the inside of a JSON text.
  let escaped: [[UInt8]]

  /// Reads the folder of the project; the same folder gives the same questions in the same order.
  init(folder: String) {
    var texts: [String] = []
    for name in ["HeldOut", "Corpora"] {
      for file in Self.files(folder + "/Tests/" + name, ending: ".tsv") {
        texts += Self.lines(file).compactMap { line in
          line.split(separator: "\t", maxSplits: 1).dropFirst().first.map(String.init)
        }
      }
    }
    for file in Self.files(folder + "/Intents", ending: ".yaml") {
      texts += Self.lines(file).compactMap(Self.example)
    }
    let frames: [(String) -> String] = [
      { $0 }, { "hey, " + $0 }, { $0 + " thanks" }, { "quick question: " + $0 },
    ]
    let all = frames.flatMap { frame in texts.map(frame) }
    var seen = Set<String>()
    let distinct = all.filter { seen.insert($0).inserted }
    // A fixed step through the list mixes topics and frames.
    let step = Self.step(for: distinct.count)
    escaped = distinct.indices.map { Self.escape(distinct[$0 * step % distinct.count]) }
  }

  private static func step(for count: Int) -> Int {
    var step = 7919
    while count > 0, count % step == 0 { step += 2 }
    return step
  }

  private static func files(_ folder: String, ending: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
  }

  private static func lines(_ file: String) -> [String] {
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  /// A sentence of a list in YAML that is no template.
  private static func example(_ line: String) -> String? {
    guard line.hasPrefix("  - \""), line.hasSuffix("\"") else { return nil }
    let text = line.dropFirst(5).dropLast()
    return text.contains(where: { "([{|\\\"".contains($0) }) ? nil : String(text)
  }

  private static func escape(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == 0x22 || byte == 0x5C { bytes.append(0x5C) }
      bytes.append(byte < 0x20 ? 0x20 : byte)
    }
    return bytes
  }
}
