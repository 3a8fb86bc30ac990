import Diagnostics

/// The two folders of content, read; nothing is checked across files yet.
struct FolderReading {
  /// The records and topics.
  private(set) var authored = AuthoredContent()
  /// What is wrong with the files, each by itself.
  var findings: [Finding] = []
  /// The lines of each file by its name.
  private(set) var lines: [String: [String]] = [:]
  /// `sha256:` and the digest of all paths and bytes.
  private(set) var digest = ""

  /// Reads both folders.
  init(intents: String, knowledge: String) {
    authored.intentsFolder = intents
    var (topics, records) = (ContentFolder(at: intents), ContentFolder(at: knowledge))
    for file in topics.files {
      guard let yaml = compose(file, of: &topics) else { continue }
      findings += authored.addTopic(in: yaml)
    }
    for file in records.files {
      guard let yaml = compose(file, of: &records) else { continue }
      findings += authored.addRecords(in: yaml, path: file.path)
    }
    findings += topics.findings + records.findings
    var sum = SHA256()
    topics.add(to: &sum, as: "Intents")
    records.add(to: &sum, as: "Knowledge")
    digest = "sha256:" + sum.finished()
  }

  private mutating func compose(
    _ file: ContentFolder.File,
    of folder: inout ContentFolder
  ) -> YAMLFile? {
    guard let text = folder.text(of: file) else { return nil }
    let yaml = YAMLFile(name: file.name, text: text)
    lines[yaml.name] = yaml.lines
    return yaml
  }
}
