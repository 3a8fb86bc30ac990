import Conversation
import Diagnostics
import Knowledge

/// Reads the files of content, checks them against each other and compiles them.
public enum ContentLoader {
  /// Loads two folders; every fault of every file is found in one run.
  ///
  /// - Parameters:
  ///   - intents: the folder with one topic a file, in folders by group.
  ///   - knowledge: the folder with the records.
  ///   - contract: the topics that must be there, no more and no less.
  public static func load(
    intents: String,
    knowledge: String,
    contract: TopicContract = .ketum
  ) -> ContentLoad {
    var (topics, records) = (ContentFolder(at: intents), ContentFolder(at: knowledge))
    var authored = AuthoredContent()
    authored.intentsFolder = intents
    var findings: [Finding] = []
    var lines: [String: [String]] = [:]
    for file in topics.files {
      guard let text = topics.text(of: file) else { continue }
      let yaml = YAMLFile(name: file.name, text: text)
      lines[yaml.name] = yaml.lines
      findings += authored.addTopic(in: yaml)
    }
    for file in records.files {
      guard let text = records.text(of: file) else { continue }
      let yaml = YAMLFile(name: file.name, text: text)
      lines[yaml.name] = yaml.lines
      findings += authored.addRecords(in: yaml, path: file.path)
    }
    findings += topics.findings + records.findings
    findings += ContentRules.check(authored, contract: contract)
    var digest = SHA256()
    topics.add(to: &digest, as: "Intents")
    records.add(to: &digest, as: "Knowledge")
    let isSound = !findings.contains { $0.severity == .error }
    return ContentLoad(
      content: isSound ? authored.compiled(digest: "sha256:" + digest.finished()) : nil,
      findings: Array(Set(findings)).sorted(),
      counts: authored.counts,
      lines: lines,
      reviews: authored.reviews
    )
  }
}

extension AuthoredContent {
  /// The content that the records make.
  func compiled(digest: String) -> ContentSet {
    ContentSet(
      digest: digest,
      date: date,
      records: records,
      topics: topics.map(\.record.topic).sorted { $0.name < $1.name }
    )
  }

  /// How many records of each kind there are.
  var counts: ContentLoad.Counts {
    var counts = ContentLoad.Counts()
    counts.topics = topics.count
    counts.examples = topics.reduce(0) { $0 + $1.record.examples.count }
    counts.claims = claims.count
    counts.sources = sources.count
    counts.caveats = caveats.count
    counts.substances = substances.count
    counts.places = places.count
    return counts
  }

  /// What is to be looked at again, and when.
  var reviews: [ContentLoad.Review] {
    claims.map {
      ContentLoad.Review(
        what: "claim '\($0.record.id)'",
        due: $0.record.reviewBy,
        place: $0.fields.place("review-by")
      )
    }
      + sources.map {
        ContentLoad.Review(
          what: "source '\($0.record.id)'",
          due: $0.record.reviewBy,
          place: $0.fields.place("review-by")
        )
      }
  }
}
