/// What kind of message a clause is, judged by its words alone.
public enum Shape: String, Sendable {
  /// It asks something, with or without a question mark.
  case question
  /// It tells something.
  case statement
  /// A few words without a verb, such as "and for pain?"; it may lean on what went before.
  case fragment
}
