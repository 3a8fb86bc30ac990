/// What triage found in a message: where it goes before anything else is read.
public struct Verdict: Sendable, Hashable {
  /// The two routes that come first and alone.
  public enum Route: String, Sendable, CaseIterable {
    case emergency
    case crisis
  }

  /// What kind of danger it is; it chooses the fixed text.
  public enum Kind: Sendable, Hashable {
    case emergency(EmergencyKind)
    case crisis(CrisisKind)
  }

  /// The language of the words that were recognised.
  public enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case spanish = "es"
  }

  /// The kind of danger.
  public let kind: Kind
  /// The stable name of the rule that decided, such as `breathing-stopped`.
  public let rule: String
  /// Whether the danger is somebody else's.
  public let isAboutAnother: Bool
  /// Whether the emergency number comes first although the route is crisis.
  public let needsEmergencyAction: Bool
  /// The language of the words that decided.
  public let language: Language
  /// The UTF-8 byte ranges, in the message, of the words that decided; in order, disjoint.
  public let ranges: [Range<Int>]

  /// Creates a verdict.
  public init(
    kind: Kind,
    rule: String,
    isAboutAnother: Bool = false,
    needsEmergencyAction: Bool = false,
    language: Language = .english,
    ranges: [Range<Int>] = []
  ) {
    self.kind = kind
    self.rule = rule
    self.isAboutAnother = isAboutAnother
    self.needsEmergencyAction = needsEmergencyAction
    self.language = language
    self.ranges = ranges
  }

  /// The route that the kind belongs to.
  public var route: Route {
    switch kind {
    case .emergency: .emergency
    case .crisis: .crisis
    }
  }
}

/// A danger to the body, happening now.
public enum EmergencyKind: String, Sendable, CaseIterable {
  /// Any danger that has no text of its own.
  case general
  /// Signs of an opioid-like overdose: breathing, waking, blue lips.
  case overdose
  /// A child swallowed it.
  case poisonChild = "poison-child"
  /// An animal swallowed it, or is ill from it.
  case animal
  /// Dark urine, which after hard exercise can be muscle breakdown.
  case urine
  /// Yellow eyes or skin.
  case jaundice
  /// Signs of too much serotonin.
  case serotonin
  case seizure
  /// Chest pain, a failing or racing heart.
  case chest
  /// A newborn with signs of withdrawal or sedation.
  case newborn
  /// Taken with something that sedates, and drowsy.
  case sedativeMix = "sedative-mix"
  /// A large amount just taken.
  case largeAmount = "large-amount"
}

/// A danger to life from the person's own hand.
public enum CrisisKind: String, Sendable, CaseIterable {
  /// The person who writes.
  case oneself = "self"
  /// Somebody the writer tells of.
  case other
}
