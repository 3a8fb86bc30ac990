import Conversation
import Diagnostics
import Knowledge
import Yams

extension AuthoredContent {
  /// Adds the topic of a file; what is wrong with the file comes back.
  mutating func addTopic(in file: YAMLFile) -> [Finding] {
    guard let root = file.root else {
      noteWords(of: file)
      return file.findings
    }
    var reader = FieldReader(root, in: file)
    if reader.findings.isEmpty, let topic = TopicFile.read(&reader) {
      topics.append(Authored(record: topic, fields: reader.places))
    }
    reader.finish()
    return file.findings + reader.findings
  }

  /// Adds the records of a file; what is wrong with the file comes back.
  mutating func addRecords(in file: YAMLFile, path: String) -> [Finding] {
    guard let kind = KnowledgeFile(path: path) else {
      return [
        Finding(
          rule: "unknown-file",
          at: SourceLocation(file: file.name),
          "nothing is known to stand in a file of this name",
          mend: Mend.choose(
            path.split(separator: "/").first.map(String.init) ?? path,
            among: KnowledgeFile.names.keys.sorted().map { $0 + ".yaml" },
            called: "files"
          )
        )
      ]
    }
    var findings = file.findings
    switch kind {
    case .sources: read(file, into: \.sources, &findings) { Source.read(&$0) }
    case .claims: read(file, into: \.claims, &findings) { Claim.read(&$0) }
    case .classes: read(file, into: \.classes, &findings) { SubstanceClass.read(&$0) }
    case .substances: read(file, into: \.substances, &findings) { Substance.read(&$0) }
    case .places: read(file, into: \.places, &findings) { Place.read(&$0) }
    case .amounts: read(file, into: \.amounts, &findings) { ReportedAmount.read(&$0) }
    case .helplines: read(file, into: \.helplines, &findings) { Helpline.read(&$0) }
    case .article: read(file, into: \.article, &findings) { ArticleClaim.read(&$0) }
    case .disagreements: read(file, into: \.disagreements, &findings) { Disagreement.read(&$0) }
    case .caveats: read(file, into: \.caveats, &findings) { Caveat.read(&$0) }
    case .terms(let kind): read(file, into: \.terms, &findings) { Term.read(&$0, kind: kind) }
    }
    return findings
  }

  private mutating func read<Record>(
    _ file: YAMLFile,
    into list: WritableKeyPath<Self, [Authored<Record>]>,
    _ findings: inout [Finding],
    _ make: (inout FieldReader) -> Record?
  ) {
    guard let root = file.root else {
      noteWords(of: file)
      return
    }
    guard let sequence = root.sequence else {
      findings.append(
        Finding(rule: "wrong-type", at: file.place(of: root), "a list of records is expected here")
      )
      return
    }
    for node in sequence {
      var reader = FieldReader(node, in: file)
      if reader.findings.isEmpty {
        if let record = make(&reader) {
          self[keyPath: list].append(Authored(record: record, fields: reader.places))
        } else {
          noteWords(below: node)
        }
        reader.finish()
      }
      findings += reader.findings
    }
  }

  private mutating func noteWords(of file: YAMLFile) {
    for line in file.lines {
      brokenWords.formUnion(
        line.split { !($0.isLetter || $0.isNumber || "._-".contains($0)) }.map(String.init)
      )
    }
  }

  private mutating func noteWords(below node: Node) {
    switch node {
    case .scalar(let scalar):
      brokenWords.insert(scalar.string)
      brokenWords.formUnion(scalar.string.split(separator: "/").map(String.init))
    case .sequence(let sequence):
      for child in sequence { noteWords(below: child) }
    case .mapping(let mapping):
      for entry in mapping { noteWords(below: entry.value) }
    case .alias: break
    }
  }
}
