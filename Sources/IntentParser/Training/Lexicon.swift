/// The names that questions can hold, with what each means.
public struct Lexicon: Sendable {
  /// The entries; their order makes no difference.
  public var entries: [LexiconEntry]

  /// Creates a lexicon, empty by default.
  public init(_ entries: [LexiconEntry] = []) { self.entries = entries }
}

/// One thing with all its names.
public struct LexiconEntry: Sendable, Hashable {
  /// Its kind.
  public var type: EntityType
  /// What an entity found by any of the names carries as its value.
  public var value: String
  /// What people call it, the plainest name first; misspelt names are read as that one.
  public var names: [String]
  /// Known misspellings.
  public var misspelt: [String]
  /// Names that are everyday words too; they count only beside the subject or a mixing word.
  public var ambiguous: [String]
  /// Whether a misspelt name may never be taken for this one when another is as near.
  public var isProtected: Bool
  /// What training may learn from, such as the class of a substance.
  public var traits: [String]

  /// Creates an entry.
  public init(
    type: EntityType,
    value: String,
    names: [String],
    misspelt: [String] = [],
    ambiguous: [String] = [],
    isProtected: Bool = false,
    traits: [String] = []
  ) {
    self.type = type
    self.value = value
    self.names = names
    self.misspelt = misspelt
    self.ambiguous = ambiguous
    self.isProtected = isProtected
    self.traits = traits
  }
}
