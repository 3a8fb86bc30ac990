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
    let isSound = !reading.findings.contains { $0.severity == .error }
    let training = isSound ? ContentLoad.Training(reading.authored, contract: contract) : nil
    let content = training.map { compile(&reading, $0) }
    return ContentLoad(
      content: content,
      findings: Array(Set(reading.findings)).sorted(),
      counts: reading.authored.counts,
      training: training,
      lines: reading.lines,
      reviews: reading.authored.reviews
    )
  }

  private static func compile(
    _ reading: inout FolderReading,
    _ training: ContentLoad.Training
  ) -> ContentSet {
    let authored = reading.authored
    let model = ParserModel.train(training.set, lexicon: training.lexicon)
    reading.findings += TrainedRules.check(authored, training, model)
    return ContentSet(
      digest: reading.digest,
      date: authored.date,
      records: authored.records,
      topics: authored.topics.map(\.record.topic).sorted { $0.name < $1.name },
      followUps: authored.followUps(model: model),
      model: model
    )
  }
}
