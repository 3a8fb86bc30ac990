/// How well a training set can be told apart, measured on lines that training did not see.
public struct CrossValidation: Sendable, Equatable {
  /// How a topic fared.
  public struct TopicScore: Sendable, Equatable {
    /// The topic.
    public var topic: String
    /// The lines of the topic.
    public var lines: Int
    /// The lines that were given to it.
    public var given: Int
    /// The lines of the topic that were given to it.
    public var right: Int
  }

  /// A pair of topics that were taken for each other.
  public struct Confusion: Sendable, Equatable {
    /// The right topic.
    public var topic: String
    /// The topic that was given.
    public var given: String
    /// The lines that were confused, in order.
    public var lines: [ExampleReference]
  }

  /// How many lines were read.
  public var lines: Int
  /// How many of them reached their topic, bands left aside.
  public var right: Int
  /// How many of the right ones would have been answered, not asked back or refused.
  public var answered: Int
  /// How many of the wrong ones would have been answered.
  public var answeredWrongly: Int
  /// Lines of reject topics.
  public var outOfScopeLines: Int
  /// How many of those would have been answered.
  public var outOfScopeAnswered: Int
  /// How many lines were read again with one word misspelt.
  public var misspeltLines: Int
  /// How many of those reached their topic.
  public var misspeltRight: Int
  /// How many of those reached it when spelt right.
  public var misspeltRightWhenSpeltRight: Int
  /// By topic, sorted.
  public var topics: [TopicScore]
  /// The confused pairs, the most lines first, then by name.
  public var confusions: [Confusion]
}
