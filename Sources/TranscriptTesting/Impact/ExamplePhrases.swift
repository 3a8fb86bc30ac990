import Diagnostics
import FoundationEssentials

/// The example sentences of intents as questions, for comparing contents.
public enum ExamplePhrases {
  /// One question for each example below a folder, in order of file and line.
  ///
  /// Of alternatives the first is asked, optional parts are left out, and examples with a slot are
  /// passed over.
  public static func probes(inFolder folder: String) -> [Impact.Probe] {
    let manager = FileManager.default
    // What can't be listed is no folder.
    if let names = try? manager.contentsOfDirectory(atPath: folder) {
      return names.sorted().filter { !$0.hasPrefix(".") }
        .flatMap { probes(inFolder: folder + "/" + $0) }
    }
    guard folder.hasSuffix(".yaml"), let data = manager.contents(atPath: folder) else { return [] }
    return probes(in: String(decoding: data, as: UTF8.self), file: folder)
  }

  static func probes(in text: String, file: String) -> [Impact.Probe] {
    var probes: [Impact.Probe] = []
    var isExamples = false
    for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let first = line.first, first != " ", first != "-", first != "#" {
        isExamples = line.hasPrefix("examples:")
      }
      let item = line.drop { $0 == " " }
      guard isExamples, item.hasPrefix("- \""), let end = item.lastIndex(of: "\"") else { continue }
      let words = item[item.index(item.startIndex, offsetBy: 3)..<end]
      guard let words = plain(words), !words.isEmpty else { continue }
      let location = SourceLocation(file: file, line: offset + 1)
      probes.append(Impact.Probe(location: location, words: words))
    }
    return probes
  }

  /// The plainest sentence of a template; `nil` when it has a slot.
  private static func plain(_ template: Substring) -> String? {
    guard !template.contains("{") else { return nil }
    var words = ""
    var optional = 0
    var skipped: [Bool] = []
    for character in template {
      switch character {
      case "[": optional += 1
      case "]": optional -= 1
      case "(": skipped.append(false)
      case ")": _ = skipped.popLast()
      case "|" where optional == 0: if !skipped.isEmpty { skipped[skipped.count - 1] = true }
      default: if optional == 0, !skipped.contains(true) { words.append(character) }
      }
    }
    return words.split(separator: " ").joined(separator: " ")
  }
}
