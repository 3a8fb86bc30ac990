/// A sentence with alternatives, optional parts and slots.
///
///     how (much|many grams) [of {product}] for {purpose}
///
/// `(a|b)` is one of several, `[a]` may be missing, `[a|b]` may be one of several or missing, and
/// `{type}` is an entity of that type. A backslash takes the meaning from the next character.
public struct SentenceTemplate: Sendable, Hashable {
  /// A part of a sentence.
  indirect enum Part: Sendable, Hashable {
    /// Words as they stand.
    case text(String)
    /// One of several sequences.
    case choice([[Part]])
    /// An entity of a type.
    case slot(EntityType)
  }

  /// The template as written.
  public let source: String
  let parts: [Part]

  /// Reads a template; throws `TemplateError` at the first fault.
  public init(_ source: String) throws(TemplateError) {
    var parser = TemplateParser(source)
    self.source = source
    parts = try parser.parse()
  }

  /// Creates a template that means exactly these words, brackets included.
  public init(plain text: String) {
    source = text
    parts = [.text(text)]
  }

  /// The types of its slots, in order of place, each once.
  public var slots: [EntityType] {
    var found: [EntityType] = []
    Self.collectSlots(parts, into: &found)
    return found
  }

  private static func collectSlots(_ parts: [Part], into found: inout [EntityType]) {
    for part in parts {
      switch part {
      case .text: break
      case .slot(let type): if !found.contains(type) { found.append(type) }
      case .choice(let options): for option in options { collectSlots(option, into: &found) }
      }
    }
  }
}

/// What is wrong with a template, and where.
public struct TemplateError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The kind of fault.
  public enum Fault: Sendable, Equatable {
    /// No words at all.
    case empty
    /// An opening bracket that is never closed.
    case unclosed(Character)
    /// A closing bracket without its opening one.
    case unopened(Character)
    /// `|` outside brackets.
    case strayBar
    /// An alternative without words; write `[…]` for what may be missing.
    case emptyAlternative
    /// A slot name that is not of lower-case letters.
    case badSlotName
    /// Brackets within brackets deeper than `SentenceTemplate.maximumDepth`.
    case tooDeep
  }

  /// What is wrong.
  public var fault: Fault
  /// The column of the fault, from 1, in characters of the template.
  public var column: Int

  /// Creates an error.
  public init(_ fault: Fault, column: Int) {
    self.fault = fault
    self.column = column
  }

  /// The fault in words.
  public var description: String {
    switch fault {
    case .empty: "an empty sentence"
    case .unclosed(let bracket): "'\(bracket)' is never closed"
    case .unopened(let bracket): "'\(bracket)' closes nothing"
    case .strayBar: "'|' stands outside brackets"
    case .emptyAlternative: "an alternative without words; write '[…]' for what may be missing"
    case .badSlotName: "a slot is '{type}' in lower-case letters"
    case .tooDeep: "more than \(SentenceTemplate.maximumDepth) brackets within each other"
    }
  }
}

extension SentenceTemplate {
  /// How many brackets may stand within each other.
  public static let maximumDepth = 4
}
