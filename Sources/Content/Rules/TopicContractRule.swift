import Conversation
import Diagnostics

/// The topics are those that other programs know, each in a file of its name.
enum TopicContractRule: ContentRule {
  static let name = "topic-contract"
  static let summary = "the topics are exactly those of the contract, each in a file of its name"

  static func check(_ content: ContentIndex) -> [Finding] {
    let names = content.contract.names
    var findings: [Finding] = []
    for topic in content.authored.topics where !topic.record.topic.name.isEmpty {
      let name = topic.record.topic.name
      let place = topic.fields.place("topic")
      if !names.contains(name) {
        let mend = Mend.choose(name, among: names, called: "topics")
        findings.append(
          Finding(rule: self.name, at: place, "'\(name)' is no topic of the contract", mend: mend)
        )
      } else if !place.file.hasSuffix("/\(name).yaml") {
        let problem = "topic '\(name)' stands in a file of another name"
        findings.append(
          Finding(rule: self.name, at: place, problem, mend: "Call the file \(name).yaml")
        )
      }
    }
    let found = Set(content.authored.topics.map(\.record.topic.name))
      .union(content.authored.brokenWords)
    findings += names.filter { !found.contains($0) }.map {
      Finding(
        .warning,
        rule: name,
        at: SourceLocation(file: content.authored.intentsFolder),
        "topic '\($0)' is missing",
        mend: "Write it in a file \($0).yaml"
      )
    }
    return findings
  }
}
