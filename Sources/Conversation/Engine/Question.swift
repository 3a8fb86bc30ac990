import IntentParser
import Safety

/// One question of a message, understood: what it asks, about what, about whom.
struct Question: Sendable {
  /// What to do with it.
  enum Kind: Sendable, Equatable {
    /// Answer the topic.
    case answer
    /// Ask which of the topics is meant.
    case ask([String])
    /// Ask which of several records a name means.
    case askName(Entity)
    /// Not a subject that is covered.
    case refuse
  }

  var kind: Kind
  var topic: String
  var entities: [Entity]
  /// What was filled from the past, by type of entity.
  var carried: [Session.Carried] = []
  var person: Marks.Person
  var marks: Marks
  /// Whether what is asked needs the turn before it to make sense.
  var isFollowUp = false

  /// Everything named, with what was carried.
  var named: [Session.Carried] {
    entities.map { Session.Carried(type: $0.type.rawValue, value: $0.value) } + carried
  }

  /// The ids named of one type, carried ones last.
  func values(of type: EntityType) -> [String] {
    var values: [String] = []
    for thing in named where thing.type == type.rawValue && !values.contains(thing.value) {
      values.append(thing.value)
    }
    return values
  }
}
