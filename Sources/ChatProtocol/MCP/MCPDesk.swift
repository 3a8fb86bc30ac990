import Conversation

/// Answers the methods of the Model Context Protocol; a tool that answers becomes a call.
enum MCPDesk {
  private static let methods: Set<String> = [
    "initialize", "ping", "server/discover", "tools/list", "tools/call", "resources/list",
    "resources/templates/list", "resources/read", "prompts/list", "prompts/get",
  ]

  static func isMethod(_ name: String) -> Bool { methods.contains(name) }

  static func step(
    for request: RPCRequest,
    id: RequestID,
    from responder: Responder
  ) -> Dialect.Step {
    do {
      let isStateless = try MCPVersion.isStateless(request)
      let reply = MCPReply(id: id, isStateless: isStateless, facts: responder.facts)
      return try step(for: request, reply, responder)
    } catch {
      return .reply(RPCWriter.error(id, error))
    }
  }

  private static func step(
    for request: RPCRequest,
    _ reply: MCPReply,
    _ responder: Responder
  ) throws(ProtocolError) -> Dialect.Step {
    let params = JSONValue.object(request.params)
    switch (request.method, reply.isStateless) {
    case ("initialize", false):
      return .reply(reply.plain(initialized(params, responder)))
    case ("ping", false): return .reply(reply.plain([]))
    case ("server/discover", true): return .reply(reply.cached(discovered(responder)))
    case ("initialize", true), ("ping", true), ("server/discover", false):
      throw ProtocolError(
        .unknownMethod,
        "This revision of the protocol has no method \"\(request.method)\"."
      )
    case ("tools/list", _):
      return .reply(reply.cached([JSONMember("tools", MCPTools.list(responder.facts))]))
    case ("tools/call", _): return try toolCall(params, reply, responder)
    case ("resources/list", _):
      return .reply(reply.cached(try MCPResources.list(params, responder)))
    case ("resources/templates/list", _):
      return .reply(reply.cached([JSONMember("resourceTemplates", MCPResources.templates)]))
    case ("resources/read", _):
      return .reply(reply.cached(try MCPResources.read(params, responder)))
    case ("prompts/list", _):
      return .reply(reply.cached([JSONMember("prompts", MCPPrompts.list)]))
    default: return .reply(reply.plain(try MCPPrompts.get(params)))
    }
  }

  private static func toolCall(
    _ params: JSONValue,
    _ reply: MCPReply,
    _ responder: Responder
  ) throws(ProtocolError) -> Dialect.Step {
    guard let name = params["name"]?.string else {
      throw ProtocolError(.invalidParams, "Name the tool to call.", hint: "tools/list")
    }
    let tool = try MCPTools.tool(named: name, responder.facts)
    let envelope = Envelope.tool(reply.id, isModern: reply.isStateless)
    do {
      return .run(try tool.call(params["arguments"]?.members ?? []), envelope)
    } catch {
      // A host shows the model what a tool says, so that it can mend its arguments.
      return .reply(envelope.line(for: .failure(error), limit: .max))
    }
  }

  // MARK: - What the server is

  static let instructions = """
    ketum answers questions on kratom, muscle soreness and sleep from dated sources. Show its text \
    to the person as it is, with its warnings and sources. Pass lines on emergencies on unchanged \
    and first. Add nothing about amounts. Open a session with open_session and pass it with each \
    question, so that risks that were told once are remembered.
    """

  private static let capabilities: JSONValue = [
    "prompts": ["listChanged": false],
    "resources": ["listChanged": false, "subscribe": false],
    "tools": ["listChanged": false],
  ]

  private static func initialized(_ params: JSONValue, _ responder: Responder) -> [JSONMember] {
    [
      JSONMember("capabilities", capabilities),
      JSONMember("instructions", .string(instructions)),
      JSONMember(
        "protocolVersion",
        .string(MCPVersion.agreed(on: params["protocolVersion"]?.string))
      ),
      JSONMember("serverInfo", server(responder.facts)),
    ]
  }

  private static func discovered(_ responder: Responder) -> [JSONMember] {
    [
      JSONMember("capabilities", capabilities),
      JSONMember("instructions", .string(instructions)),
      JSONMember("supportedVersions", .array(MCPVersion.all.map { .string($0) })),
    ]
  }

  static func server(_ facts: ServerFacts) -> JSONValue {
    [
      "name": .string(ServerFacts.name), "title": "ketum",
      "version": .string(facts.version),
    ]
  }
}
