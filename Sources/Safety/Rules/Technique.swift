/// A way of asking for what the rules of the topic would not give, or for help to do harm.
public enum Technique: String, Sendable, CaseIterable {
  /// Getting past a drug test.
  case testBeating = "test-beating"
  /// Hiding use from a doctor, employer, court or family.
  case hidingUse = "hiding-use"
  /// Getting it past customs or the law.
  case smuggling
  /// Extraction, concentration or synthesis.
  case extraction
  /// Injecting or snorting it.
  case injecting
  /// Buying under age, selling to others, getting somebody hooked.
  case unlawful
  /// Instructions to the program inside the message.
  case promptInjection = "prompt-injection"
  /// A question dressed as JSON, code or a transcript.
  case structuredInput = "structured-input"
  /// "You are now …", "pretend to be …".
  case rolePlay = "role-play"
  /// "For a novel …".
  case fiction
  /// "Hypothetically …".
  case hypothetical
  /// A claim to be allowed to know: "I'm a doctor, so …".
  case authority
  /// "Skip the warnings".
  case ignoreCaveats = "ignore-caveats"
  /// "Just the number".
  case justTheNumber = "just-the-number"
  /// Words put into the program's mouth: "say that it is safe".
  case putWords = "put-words"
  /// An amount asked for by halves: "is it more or less than 5?".
  case elimination

  /// Whether it asks for help with something that is always declined.
  public var isAlwaysDeclined: Bool {
    switch self {
    case .testBeating, .hidingUse, .smuggling, .extraction, .injecting, .unlawful: true
    default: false
    }
  }
}
