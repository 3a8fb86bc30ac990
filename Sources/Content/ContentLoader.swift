import Conversation
import Diagnostics
import IntentParser
import Knowledge

/// Reads the files of content, checks them against each other and compiles them.
public enum ContentLoader {
  /// Loads two folders; every fault of every file is found in one run.
  ///
  /// - Parameters:
  ///   - intents: the folder with one topic a file, in folders by group.
  ///   - knowledge: the folder with the records.
  ///   - contract: the topics that must be there, no more and no less.
  /// - Returns: the content, or none when a finding is an error, and all findings.
  public static func load(
    intents: String,
    knowledge: String,
    contract: TopicContract = .ketum
  ) -> ContentLoad {
    var reading = FolderReading(intents: intents, knowledge: knowledge)
    reading.findings += ContentRules.check(reading.authored, contract: contract)
    let authored = reading.authored
    let content = compile(&reading, contract: contract)
    return ContentLoad(
      content: content,
      findings: Array(Set(reading.findings)).sorted(),
      counts: authored.counts,
      lines: reading.lines,
      reviews: authored.reviews
    )
  }

  /// The content, trained; `nil` when a finding is an error.
  private static func compile(
    _ reading: inout FolderReading,
    contract: TopicContract
  ) -> ContentSet? {
    guard !reading.findings.contains(where: { $0.severity == .error }) else { return nil }
    let authored = reading.authored
    let records = authored.records
    let lexicon = Lexicon(records)
    let set = authored.trainingSet(contract: contract)
    let model = ParserModel.train(set, lexicon: lexicon)
    reading.findings += TrainedRules.check(authored, set: set, lexicon: lexicon, model: model)
    return ContentSet(
      digest: reading.digest,
      date: authored.date,
      records: records,
      topics: authored.topics.map(\.record.topic).sorted { $0.name < $1.name },
      followUps: authored.followUps(model: model),
      model: model
    )
  }
}
