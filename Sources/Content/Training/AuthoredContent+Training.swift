import Conversation
import IntentParser

extension ContentLoad.Training {
  /// Gathers what the parser learns from.
  init(_ authored: AuthoredContent, contract: TopicContract) {
    set = authored.trainingSet(contract: contract)
    lexicon = Lexicon(authored.records)
    examples = Dictionary(
      authored.topics.map { topic in
        let places = topic.record.examples.indices.map {
          topic.fields.place("examples", .item($0))
        }
        return (topic.record.topic.name, places)
      },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension AuthoredContent {
  /// What the parser learns from, in order of topic.
  ///
  /// Sentences that can't be read are left out; a rule tells of them.
  func trainingSet(contract: TopicContract) -> TrainingSet {
    let topics = topics.map(\.record).sorted { $0.topic.name < $1.topic.name }
    return TrainingSet(
      topics: topics.map { file in
        TopicExamples(
          topic: file.topic.name,
          scope: TopicScope(file.topic.subject),
          examples: file.examples.compactMap { try? SentenceTemplate($0) },
          nearMisses: file.nearMisses.compactMap { miss in
            (try? SentenceTemplate(miss.text)).map { NearMiss($0, topic: miss.topic) }
          }
        )
      },
      rejectTopics: contract.rejected
    )
  }

  /// What fragments mean after each topic, in order of topic.
  func followUps(model: ParserModel) -> [SentenceBook] {
    topics.map(\.record.topic).sorted { $0.name < $1.name }.map { topic in
      let sentences = topic.followUps.enumerated().compactMap { offset, followUp in
        // A sentence that can't be read is told of by a rule.
        (try? SentenceTemplate(followUp.template)).map { (template: $0, value: offset) }
      }
      return model.book(of: sentences)
    }
  }
}

extension TopicScope {
  /// The parser's word for whose subject a topic is about.
  init(_ subject: Topic.Subject) {
    switch subject {
    case .own: self = .own
    case .pair: self = .pair
    case .open: self = .open
    }
  }
}
