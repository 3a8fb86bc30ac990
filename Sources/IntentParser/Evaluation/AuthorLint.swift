/// What an author should look at in a training set.
public struct AuthorLint: Sendable, Equatable {
  /// A line that is nearer to another topic than to its own.
  public struct Stray: Sendable, Equatable {
    /// The line.
    public var line: ExampleReference
    /// The topic that it is nearer to.
    public var nearer: String
    /// The nearest line there.
    public var neighbour: ExampleReference
  }

  /// A line that stands in two places.
  public struct Duplicate: Sendable, Equatable {
    /// The later line.
    public var line: ExampleReference
    /// The earlier line, which hides it.
    public var first: ExampleReference
  }

  /// A near miss that doesn't reach the topic it names.
  public struct MissedNear: Sendable, Equatable {
    /// The near miss; its index counts among the topic's near misses.
    public var line: ExampleReference
    /// The topic that it must reach.
    public var expected: String
    /// The topic that it reaches.
    public var reached: String
  }

  /// Lines nearer to another topic, in order of line.
  public var strays: [Stray]
  /// Sentences that two topics claim, in order of line.
  public var duplicates: [Duplicate]
  /// Lines that another line of the same topic already covers wholly, in order of line.
  public var hidden: [Duplicate]
  /// Near misses that miss, in order of line.
  public var missed: [MissedNear]
}

extension AuthorLint {
  /// Looks through a set with the model that was trained on it.
  public static func run(
    _ set: TrainingSet,
    lexicon: Lexicon = Lexicon(),
    model: ParserModel
  ) -> AuthorLint {
    AuthorLint(strays: [], duplicates: [], hidden: [], missed: [])
  }
}
