/// Which way a message goes; every reply has exactly one.
public enum Route: String, Sendable, CaseIterable, Codable {
  /// An answer from cited claims.
  case answer
  /// A reply that names no amount and says why.
  case declineDose = "decline_dose"
  /// Danger now: the action first and alone.
  case emergency
  /// Somebody may harm themselves: help first and alone.
  case crisis
  /// One short question back.
  case clarify
  /// Not a subject that is covered.
  case outOfScope = "out_of_scope"
  /// Talk, and questions on the assistant itself.
  case smalltalk
}
