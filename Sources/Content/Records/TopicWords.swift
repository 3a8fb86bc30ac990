import IntentParser

/// The closed sets of words that topics and caveats choose from.
enum TopicWords {
  /// Whom a question can be about.
  static let persons = Marks.Person.allCases.map(\.rawValue)

  /// What a question can be marked as.
  static let marks = ["hearsay", "past", "now", "conditional", "negated"]

  /// The types of things that a question can name.
  static let entityTypes: [String] = [
    EntityType.subject, .substance, .substanceClass, .form, .strain, .product, .purpose,
    .condition, .symptom, .population, .place, .amount, .age, .duration, .article,
  ].map(\.rawValue)

  /// The risks that a topic can carry by itself.
  static let topicRisks = [
    "none", "rhabdo", "overdose", "dependence", "interaction", "pregnancy", "breastfeeding",
    "minor", "condition", "driving", "legal", "opioid_use", "emergency", "self_harm",
  ]
}
