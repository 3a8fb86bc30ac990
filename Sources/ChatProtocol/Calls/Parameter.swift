import Knowledge
import Safety

/// A parameter of a method or tool: what it is called, what it may hold, what it is for.
struct Parameter: Sendable {
  /// What a parameter may hold.
  enum Kind: Sendable {
    /// A question, checked for its length when it is read as a message.
    case question
    /// A short text.
    case text(limit: Int)
    /// A whole number.
    case integer(ClosedRange<Int>)
    /// `true` or `false`.
    case flag
    /// One of a few words.
    case choice([String])
    /// A list of risks by name.
    case risks
  }

  let name: String
  let kind: Kind
  let isRequired: Bool
  let about: String

  init(_ name: String, _ kind: Kind, isRequired: Bool = false, _ about: String) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.about = about
  }

  /// What is wrong with a value, or `nil`.
  func fault(in value: JSONValue) -> ProtocolError? {
    switch (kind, value) {
    case (.question, .string), (.flag, .bool): nil
    case (.text(let limit), .string(let text)):
      text.utf8.count <= limit && !text.isEmpty
        ? nil : invalid("must have 1 to \(limit) bytes", limit: limit)
    case (.integer(let range), .integer(let number)):
      range.contains(number)
        ? nil : invalid("must lie between \(range.lowerBound) and \(range.upperBound)")
    case (.choice(let words), .string(let word)):
      words.contains(word) ? nil : invalid("must be one of the allowed words", allowed: words)
    case (.risks, .array(let items)): riskFault(items)
    default: invalid("must be \(kindName)")
    }
  }

  /// The parameter as JSON Schema.
  var schema: JSONValue {
    let description: (String, JSONValue) = ("description", .string(about))
    let members: [(String, JSONValue)] =
      switch kind {
      case .question: [("type", "string"), ("minLength", 1), ("maxLength", 4000)]
      case .text(let limit): [("type", "string"), ("minLength", 1), ("maxLength", .integer(limit))]
      case .integer(let range):
        [
          ("type", "integer"), ("minimum", .integer(range.lowerBound)),
          ("maximum", .integer(range.upperBound)),
        ]
      case .flag: [("type", "boolean")]
      case .choice(let words): [("type", "string"), ("enum", .array(words.map { .string($0) }))]
      case .risks:
        [("type", "array"), ("maxItems", 32), ("items", ["type": "string"])]
      }
    return .object((members + [description]).map { JSONMember($0.0, $0.1) })
  }

  private var kindName: String {
    switch kind {
    case .question, .text, .choice: "a text"
    case .integer: "a whole number"
    case .flag: "true or false"
    case .risks: "a list of texts"
    }
  }

  private func riskFault(_ items: [JSONValue]) -> ProtocolError? {
    guard items.count <= 32 else { return invalid("may have at most 32 items", limit: 32) }
    for item in items {
      guard let name = item.string else { return invalid("must be a list of texts") }
      guard RiskProfile.Entry(name: name) != nil else {
        return invalid(
          "has a risk that is not known, \(name.quotedForMessage)",
          allowed: Risk.allCases.map(\.rawValue)
        )
      }
    }
    return nil
  }

  private func invalid(
    _ fault: String,
    limit: Int? = nil,
    allowed: [String] = []
  ) -> ProtocolError {
    ProtocolError(
      .invalidParams,
      "The parameter \"\(name)\" \(fault).",
      limit: limit,
      allowed: allowed
    )
  }
}

/// The parameters of a method or tool.
struct Signature: Sendable {
  let parameters: [Parameter]

  init(_ parameters: [Parameter]) { self.parameters = parameters }

  /// The arguments, when each one is known and right, and none that is needed is missing.
  func check(_ members: [JSONMember]) throws(ProtocolError) -> Arguments {
    for member in members where !member.name.isExtension {
      guard let parameter = parameters.first(where: { $0.name == member.name }) else {
        throw ProtocolError(
          .invalidParams,
          "There is no parameter \(member.name.quotedForMessage).",
          hint: "server.methods",
          allowed: parameters.map(\.name)
        )
      }
      // An optional parameter that is null is one that was left out.
      if member.value == .null, !parameter.isRequired { continue }
      if let fault = parameter.fault(in: member.value) { throw fault }
    }
    for parameter in parameters where parameter.isRequired {
      guard members.contains(where: { $0.name == parameter.name }) else {
        throw ProtocolError(
          .invalidParams,
          "The parameter \"\(parameter.name)\" is missing.",
          hint: "server.methods"
        )
      }
    }
    return Arguments(members: members)
  }

  /// The parameters as JSON Schema; `isOpen` leaves room for `_meta` and `x-` names.
  func schema(isOpen: Bool) -> JSONValue {
    var members: [JSONMember] = [
      JSONMember("additionalProperties", false),
      JSONMember(
        "properties",
        .object(parameters.map { JSONMember($0.name, $0.schema) })
      ),
      JSONMember("type", "object"),
    ]
    if isOpen {
      members.append(
        JSONMember("patternProperties", ["^(_meta|x-.*)$": .object([])])
      )
    }
    let required = parameters.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { members.append(JSONMember("required", .array(required))) }
    return .object(members)
  }
}

/// Arguments that were checked against a signature.
struct Arguments: Sendable {
  let members: [JSONMember]

  subscript(_ name: String) -> JSONValue? {
    members.first { $0.name == name }?.value
  }

  func text(_ name: String) -> String? { self[name]?.string }

  func integer(_ name: String) -> Int? { self[name]?.integer }

  func flag(_ name: String) -> Bool { self[name]?.bool ?? false }

  func choice<Word: RawRepresentable<String>>(_ name: String, else other: Word) -> Word {
    text(name).flatMap(Word.init(rawValue:)) ?? other
  }

  var risks: [RiskProfile.Entry] {
    (self["risks"]?.array ?? []).compactMap { $0.string.flatMap { RiskProfile.Entry(name: $0) } }
  }
}
