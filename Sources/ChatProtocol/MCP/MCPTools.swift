import Conversation

/// A tool that a host may call.
struct MCPTool: Sendable {
  let name: String
  let title: String
  let about: String
  let signature: Signature
  let output: JSONValue
  let isReadOnly: Bool
  let isDestructive: Bool
  let isIdempotent: Bool
  let make: @Sendable (Arguments) -> Call

  init(
    _ name: String,
    title: String,
    _ about: String,
    _ parameters: [Parameter],
    output: JSONValue,
    isReadOnly: Bool = true,
    isDestructive: Bool = false,
    isIdempotent: Bool = true,
    make: @escaping @Sendable (Arguments) -> Call
  ) {
    self.name = name
    self.title = title
    self.about = about
    signature = Signature(parameters)
    self.output = output
    self.isReadOnly = isReadOnly
    self.isDestructive = isDestructive
    self.isIdempotent = isIdempotent
    self.make = make
  }

  func call(_ arguments: [JSONMember]) throws(ProtocolError) -> Call {
    make(try signature.check(arguments))
  }

  var listing: JSONValue {
    [
      "annotations": [
        "destructiveHint": .bool(isDestructive), "idempotentHint": .bool(isIdempotent),
        "openWorldHint": false, "readOnlyHint": .bool(isReadOnly), "title": .string(title),
      ],
      "description": .string(about), "inputSchema": signature.schema(isOpen: false),
      "name": .string(name), "outputSchema": output, "title": .string(title),
    ]
  }
}

/// The tools, in a fixed order.
enum MCPTools {
  static func list(_ facts: ServerFacts) -> JSONValue {
    .array(offered(facts).map(\.listing))
  }

  static func tool(named name: String, _ facts: ServerFacts) throws(ProtocolError) -> MCPTool {
    guard let tool = offered(facts).first(where: { $0.name == name }) else {
      throw ProtocolError(
        .invalidParams,
        "Unknown tool: \(name.quotedForMessage)",
        hint: "tools/list"
      )
    }
    return tool
  }

  private static func offered(_ facts: ServerFacts) -> [MCPTool] {
    facts.allowsForget ? all + [forget] : all
  }

  private static let session = Parameter(
    "session",
    .text(limit: 100),
    "The handle that open_session gave; without it nothing is remembered and no amount is named."
  )

  private static let all = [
    MCPTool(
      "ask",
      title: "Ask about kratom, soreness or sleep",
      "Answers a question from dated sources. Show the text unchanged, with its warnings.",
      [Method.text, session, Method.risks, Method.region],
      output: Schema.reply
    ) { arguments in .ask(ask(arguments.text("text") ?? "", arguments)) },
    MCPTool(
      "check_combination",
      title: "Check a combination",
      "What sources say about taking kratom together with something else.",
      [
        Parameter("a", .text(limit: 200), isRequired: true, "One substance, such as `kratom`."),
        Parameter("b", .text(limit: 200), isRequired: true, "The other substance."),
        session, Method.risks, Method.region,
      ],
      output: Schema.reply
    ) { arguments in
      let pair = "Can I take \(arguments.text("a") ?? "") with \(arguments.text("b") ?? "")?"
      return .ask(ask(pair, arguments))
    },
    MCPTool(
      "explain",
      title: "Explain an answer",
      "How a question was read and why it was answered so.",
      [
        Parameter("answer", .text(limit: 100), isRequired: true, "The id of the answer."),
        session,
      ],
      output: Schema.explanation
    ) { arguments in
      .explain(Explain(answer: arguments.text("answer"), session: arguments.text("session")))
    },
    MCPTool(
      "get_source",
      title: "Show a source",
      "A source with its publisher, title, address and dates.",
      [Parameter("id", .text(limit: 200), isRequired: true, "The id of the source.")],
      output: Schema.source
    ) { arguments in .getSource(arguments.text("id") ?? "") },
    MCPTool(
      "open_session",
      title: "Open a session",
      "Opens a conversation that remembers the risks that were told in it.",
      [
        Parameter(
          "keep",
          .choice([Keep.memory.rawValue, Keep.disk.rawValue]),
          "`memory` by default; `disk` keeps it for 30 days."
        ),
        Method.risks, Method.region,
      ],
      output: Schema.opened,
      isReadOnly: false,
      isIdempotent: false
    ) { arguments in
      var open = OpenSession()
      open.keep = arguments.choice("keep", else: .memory)
      open.risks = arguments.risks
      open.region = arguments.text("region")
      open.isFromHost = true
      return .openSession(open)
    },
  ]

  private static let forget = MCPTool(
    "forget_session",
    title: "Forget a session",
    "Removes a session and all that was said in it. This can't be taken back.",
    [Method.neededSession],
    output: Method.sessionForget.resultSchema,
    isReadOnly: false,
    isDestructive: true
  ) { arguments in .forget(Forget(session: arguments.text("session"))) }

  private static func ask(_ text: String, _ arguments: Arguments) -> Ask {
    var ask = Ask(text, session: arguments.text("session"))
    ask.risks = arguments.risks
    ask.region = arguments.text("region")
    ask.isFigureChannel = ask.session != nil
    return ask
  }
}
