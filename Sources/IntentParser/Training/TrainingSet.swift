/// What a parser learns from: topics with their sentences, and which of them mean "not ours".
public struct TrainingSet: Sendable {
  /// The topics; their order makes no difference.
  public var topics: [TopicExamples]
  /// Names of topics that stand for everything else; a question that reaches one is refused.
  public var rejectTopics: Set<String>

  /// Creates a set.
  public init(topics: [TopicExamples], rejectTopics: Set<String> = []) {
    self.topics = topics
    self.rejectTopics = rejectTopics
  }
}

/// A topic with the sentences that ask for it.
public struct TopicExamples: Sendable {
  /// The topic's name.
  public var topic: String
  /// Whose subject its questions are about.
  public var scope: TopicScope
  /// The sentences; the order within a topic is part of the model.
  public var examples: [SentenceTemplate]
  /// Sentences that look like this topic and belong to another; they are checked, not learned.
  public var nearMisses: [NearMiss]

  /// Creates a topic.
  public init(
    topic: String,
    scope: TopicScope = .own,
    examples: [SentenceTemplate],
    nearMisses: [NearMiss] = []
  ) {
    self.topic = topic
    self.scope = scope
    self.examples = examples
    self.nearMisses = nearMisses
  }
}

/// Whose subject the questions of a topic are about.
public enum TopicScope: String, Sendable, CaseIterable {
  /// The assistant's own subject alone.
  case own
  /// The own subject together with, or against, something else.
  case pair
  /// Also asked without the own subject.
  case open
}

/// A sentence that belongs to another topic than the one it resembles.
public struct NearMiss: Sendable {
  /// The sentence.
  public var template: SentenceTemplate
  /// The topic that it must reach.
  public var topic: String

  /// Creates a near miss.
  public init(_ template: SentenceTemplate, topic: String) {
    self.template = template
    self.topic = topic
  }
}

/// Where a training sentence stands: the number of an example within its topic.
public struct ExampleReference: Sendable, Hashable, Comparable {
  /// The topic's name.
  public var topic: String
  /// The place among the topic's examples (or near misses, where that is said), from 0.
  public var index: Int

  /// Creates a reference.
  public init(topic: String, index: Int) {
    self.topic = topic
    self.index = index
  }

  /// Orders by topic, then by place.
  public static func < (left: Self, right: Self) -> Bool {
    (left.topic, left.index) < (right.topic, right.index)
  }
}
