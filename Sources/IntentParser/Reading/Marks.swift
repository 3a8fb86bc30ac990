/// Small words that change what a question means.
public struct Marks: Sendable, Hashable {
  /// Whom the question is about.
  public enum Person: String, Sendable, CaseIterable {
    /// The one who types, or nobody in particular.
    case me
    /// A child or teenager.
    case child
    /// A partner or spouse.
    case partner
    /// A friend, relative or other adult.
    case friend
    /// An animal.
    case pet
    /// Somebody's patient or client.
    case patient
  }

  /// When it happens.
  public enum Tense: String, Sendable {
    /// Not said.
    case unstated
    /// Now, or within the last day.
    case now
    /// Over.
    case past
    /// Planned, or asked as "if".
    case conditional
  }

  /// Whether the main statement is denied ("i'm not pregnant").
  public var isNegated: Bool
  /// Whom it is about.
  public var person: Person
  /// When it happens.
  public var tense: Tense
  /// Whether it is somebody else's word ("my gym buddy says").
  public var isHearsay: Bool

  /// Creates marks; by default nothing is marked.
  public init(
    isNegated: Bool = false,
    person: Person = .me,
    tense: Tense = .unstated,
    isHearsay: Bool = false
  ) {
    self.isNegated = isNegated
    self.person = person
    self.tense = tense
    self.isHearsay = isHearsay
  }
}
