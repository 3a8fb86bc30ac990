import BuiltInContent
import ChatProtocol
import Conversation
import Knowledge

/// What the suites of this target answer with.
enum Fixture {
  static let day = Day(year: 2026, month: 11, day: 24)

  static func responder(_ facts: ServerFacts = ServerFacts(version: "1.2.3")) throws -> Responder {
    Responder(assistant: Assistant(content: try BuiltInContent.load()), facts: facts)
  }

  static func context() throws -> TurnContext {
    guard let day else { throw Missing() }
    return TurnContext(day: day)
  }

  struct Missing: Error {}
}

/// A connection without a socket: lines in, what is to be done out.
struct Line {
  var dialect: Dialect
  let responder: Responder
  let context: TurnContext

  init(_ facts: ServerFacts = ServerFacts(version: "1.2.3")) throws {
    dialect = Dialect(limits: facts.limits, allowsText: facts.allowsText)
    responder = try Fixture.responder(facts)
    context = try Fixture.context()
  }

  mutating func step(_ line: String) -> Dialect.Step { step(Array(line.utf8)) }

  mutating func step(_ line: [UInt8]) -> Dialect.Step {
    dialect.receive(line, from: responder, at: context)
  }

  /// The reply to a line, as a value; calls that need a server are answered as far as they can be.
  mutating func reply(_ line: String) throws -> JSONValue? {
    switch step(line) {
    case .nothing: return nil
    case .reply(let bytes), .close(let bytes): return try JSONParser.parse(bytes)
    case .run(let call, let envelope):
      return try JSONParser.parse(envelope.line(for: outcome(of: call), limit: .max))
    }
  }

  func outcome(of call: Call) -> Outcome {
    switch call {
    case .ask(let ask):
      do {
        var context = context
        context.isFigureChannel = ask.isFigureChannel
        let turn = try responder.turn(ask.text, in: Session(id: ask.session), at: context)
        return .reply(Answered(turn.record, format: ask.format))
      } catch {
        return .failure(error)
      }
    case .matchIntent(let text): return responder.match(text, at: context)
    case .listIntents: return responder.intents()
    case .listSources(let page): return responder.sources(page)
    case .getSource(let id): return responder.source(id)
    case .emergencyInfo(let region): return responder.emergency(region: region)
    case .serverInfo: return responder.info()
    case .serverHealth: return responder.health(Health())
    case .serverMethods: return responder.methods()
    default: return .failure(ProtocolError(.internalError, "needs a server"))
    }
  }
}
