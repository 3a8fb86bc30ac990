import Content
import Diagnostics
import Foundation

/// The sample, with edits, in a folder of its own that goes away with the test.
final class SampleFolder {
  /// One change of one file.
  struct Edit: Sendable {
    let file: String
    let old: String
    let new: String

    init(_ file: String, _ old: String, _ new: String) {
      self.file = file
      self.old = old
      self.new = new
    }
  }

  /// An edit whose words are not there, so that the test would prove nothing.
  struct UselessEdit: Error { let edit: Edit }

  static let contract = TopicContract(
    names: ["dose_soreness", "sleep_aid"],
    control: [],
    rejected: []
  )

  let path: String

  init(_ edits: [Edit] = [], files: [String: String] = SampleContent.files) throws {
    var files = files
    for edit in edits {
      guard let text = files[edit.file], text.contains(edit.old) else {
        throw UselessEdit(edit: edit)
      }
      files[edit.file] = text.replacingOccurrences(of: edit.old, with: edit.new)
    }
    path = NSTemporaryDirectory() + "ketum-content-" + UUID().uuidString
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      try write(Data(text.utf8), to: name)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes one more file.
  func write(_ data: Data, to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: file)
  }

  /// Loads what the folder holds.
  func load(contract: TopicContract = SampleFolder.contract) -> ContentLoad {
    ContentLoader.load(
      intents: path + "/Intents",
      knowledge: path + "/Knowledge",
      contract: contract
    )
  }

  /// What the checks say, one line a finding, with paths below the folder.
  ///
  /// What a parser trained on four sentences makes of them is left out.
  func findings() -> [String] {
    load().findings.filter { !SampleFolder.isOnTraining($0) }.map {
      $0.description.replacingOccurrences(of: path + "/", with: "")
    }
  }

  /// The same without the mends.
  func heads() -> [String] {
    load().findings.filter { !SampleFolder.isOnTraining($0) }.map {
      "\($0.location): \($0.severity.rawValue): \($0.problem) [\($0.rule)]"
        .replacingOccurrences(of: path + "/", with: "")
    }
  }

  /// The rules on what the trained parser makes of the sentences.
  static let trainedRules: Set<String> = [
    "missed-near-miss", "two-topics", "unreachable-suggestion",
  ]

  static func isOnTraining(_ finding: Finding) -> Bool { trainedRules.contains(finding.rule) }
}
