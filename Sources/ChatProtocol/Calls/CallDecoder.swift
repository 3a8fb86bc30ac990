/// Turns a method's name and parameters into a call.
enum CallDecoder {
  /// The call; throws the error to answer with.
  static func call(_ name: String, _ params: [JSONMember]) throws(ProtocolError) -> Call {
    guard let method = Method(rawValue: name) else {
      throw ProtocolError(
        .unknownMethod,
        "There is no method \(name.quotedForMessage).",
        hint: "server.methods"
      )
    }
    try checkVersion(params)
    let arguments = try method.signature.check(params)
    return switch method {
    case .ask: .ask(ask(arguments))
    case .emergencyInfo: .emergencyInfo(region: arguments.text("region"))
    case .explain: .explain(try explain(arguments))
    case .intentsList: .listIntents
    case .intentsMatch: .matchIntent(text: arguments.text("text") ?? "")
    case .serverHealth: .serverHealth
    case .serverInfo: .serverInfo
    case .serverMethods: .serverMethods
    case .sessionExport:
      .export(try sessionPage(arguments), arguments.choice("format", else: .markdown))
    case .sessionForget: .forget(try forget(arguments))
    case .sessionHistory: .sessionHistory(try sessionPage(arguments))
    case .sessionList: .listSessions(owner: arguments.text("owner"), page(arguments))
    case .sessionOpen: .openSession(open(arguments))
    case .sessionUndo:
      .undo(
        session: arguments.text("session") ?? "",
        owner: arguments.text("owner"),
        turns: arguments.integer("turns") ?? 1
      )
    case .sourcesGet: .getSource(arguments.text("id") ?? "")
    case .sourcesList: .listSources(page(arguments))
    }
  }

  private static func checkVersion(_ params: [JSONMember]) throws(ProtocolError) {
    guard let meta = params.first(where: { $0.name == "_meta" })?.value,
      let version = meta["ketum/protocol"], version != 1
    else { return }
    throw ProtocolError(
      .protocolVersion,
      "This server speaks version 1 of the protocol.",
      hint: "server.info",
      allowed: ["1"]
    )
  }

  private static func ask(_ arguments: Arguments) -> Ask {
    var ask = Ask(arguments.text("text") ?? "")
    ask.session = arguments.text("session")
    ask.owner = arguments.text("owner")
    ask.risks = arguments.risks
    ask.region = arguments.text("region")
    ask.format = arguments.choice("format", else: .json)
    ask.keep = arguments.choice("keep", else: .none)
    return ask
  }

  private static func open(_ arguments: Arguments) -> OpenSession {
    var open = OpenSession()
    open.keep = arguments.choice("keep", else: .memory)
    open.owner = arguments.text("owner")
    open.risks = arguments.risks
    open.region = arguments.text("region")
    return open
  }

  private static func explain(_ arguments: Arguments) throws(ProtocolError) -> Explain {
    let target = Explain(
      answer: arguments.text("answer"),
      session: arguments.text("session"),
      turn: arguments.integer("turn"),
      owner: arguments.text("owner")
    )
    guard target.answer != nil || target.session != nil else {
      throw ProtocolError(.invalidParams, "Name an \"answer\", or a \"session\" and its \"turn\".")
    }
    return target
  }

  private static func forget(_ arguments: Arguments) throws(ProtocolError) -> Forget {
    let session = arguments.text("session")
    guard (session != nil) != arguments.flag("all") else {
      throw ProtocolError(.invalidParams, "Name a \"session\", or say \"all\":true.")
    }
    guard arguments.flag("confirm") else {
      throw ProtocolError(
        .confirmNeeded,
        "Forgetting can't be taken back: say \"confirm\":true.",
        hint: "confirm"
      )
    }
    return Forget(session: session, owner: arguments.text("owner"))
  }

  private static func sessionPage(
    _ arguments: Arguments
  ) throws(ProtocolError) -> SessionPage {
    let page = SessionPage(
      session: arguments.text("session"),
      search: arguments.text("search"),
      owner: arguments.text("owner"),
      page: page(arguments)
    )
    guard page.session != nil || page.search != nil else {
      throw ProtocolError(.invalidParams, "Name a \"session\", or words to \"search\" for.")
    }
    return page
  }

  private static func page(_ arguments: Arguments) -> Page {
    Page(cursor: arguments.text("cursor"), limit: arguments.integer("limit") ?? 50)
  }
}
