/// Reviewed words that carry no fact: advice, a question, kindness, a connection.
public struct Glue: Sendable, Hashable {
  /// What the words do.
  public enum Kind: String, Sendable, CaseIterable {
    case advice
    case question
    case kindness
    case connection
  }

  /// What the words do.
  public let kind: Kind
  /// The words.
  public let text: String

  /// Creates glue from reviewed words.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// What the conversation would like to say, before the safety rules have seen it.
///
/// It can be made and handed to `SafetyPolicy`, and nothing else: it can't be copied, printed,
/// stored or sent, and its parts can't be read outside this target.
public struct Draft: ~Copyable {
  /// One sentence or two of an answer.
  public enum Part: Sendable, Hashable {
    /// A claim by id, in its plain wording or a named one.
    case claim(String, wording: String? = nil)
    /// Reviewed words without a fact.
    case glue(Glue)
  }

  /// An answer to one question of the message.
  public struct Answer: Sendable, Hashable {
    let topic: String
    let template: String
    let parts: [Part]

    /// Creates an answer from the template with the id.
    public init(topic: String, template: String, parts: [Part]) {
      self.topic = topic
      self.template = template
      self.parts = parts
    }
  }

  let route: Route
  let answers: [Answer]
  let offeredTopics: [String]
  let remarks: [String]
  let citedClaims: [String]
  let suggestions: [String]
  let situation: Situation

  /// Creates a draft.
  ///
  /// - Parameters:
  ///   - route: which way the message goes; the dose rule may still change it.
  ///   - answers: at most two, in the order of the questions.
  ///   - offeredTopics: the topics that a question back offers.
  ///   - remarks: fixed remarks on how the message was read.
  ///   - citedClaims: claims whose sources are listed though their words are not said again.
  ///   - suggestions: reviewed questions that could come next.
  ///   - situation: what is known about the question and the person.
  public init(
    route: Route,
    answers: [Answer],
    offeredTopics: [String] = [],
    remarks: [String] = [],
    citedClaims: [String] = [],
    suggestions: [String] = [],
    situation: Situation
  ) {
    self.route = route
    self.answers = answers
    self.offeredTopics = offeredTopics
    self.remarks = remarks
    self.citedClaims = citedClaims
    self.suggestions = suggestions
    self.situation = situation
  }
}
