import Conversation

/// How a server fares.
public struct Health: Sendable, Equatable {
  /// What is not well, in stable words such as `history`; empty when all is.
  public var reasons: [String] = []
  /// Open connections.
  public var connections = 0
  /// Sessions in memory.
  public var sessions = 0
  /// Requests that were answered.
  public var answers = 0
  /// Seconds since the start.
  public var uptimeSeconds = 0
  /// Times that the content was loaded anew.
  public var reloads = 0

  /// Creates a healthy state.
  public init() {}

  /// The state in one word.
  public var status: String { reasons.isEmpty ? "ok" : "degraded" }
}

extension Responder {
  /// How the server fares.
  public func health(_ health: Health) -> Outcome {
    .document(
      Document(text: health.status) { json in
        json.object { json in
          json.key("answers")
          json.value(health.answers)
          json.key("connections")
          json.value(health.connections)
          json.key("content")
          json.content(assistant.content)
          json.key("reasons")
          json.array(health.reasons)
          json.key("reloads")
          json.value(health.reloads)
          json.key("sessions")
          json.value(health.sessions)
          json.key("status")
          json.value(health.status)
          json.key("uptimeSeconds")
          json.value(health.uptimeSeconds)
        }
      }
    )
  }

  /// Versions, limits and the content that answers.
  public func info() -> Outcome {
    .document(
      Document(text: "\(ServerFacts.name) \(facts.version)", capacity: 1024) { json in
        json.object { json in
          json.key("content")
          json.content(assistant.content)
          json.key("history")
          json.value(facts.hasHistory)
          json.key("limits")
          facts.limits.write(to: &json)
          json.key("mcp")
          json.array(MCPVersion.all)
          json.key("name")
          json.value(ServerFacts.name)
          json.key("protocol")
          json.value(ServerFacts.protocolVersion)
          json.key("text")
          json.value(facts.allowsText)
          json.key("version")
          json.value(facts.version)
        }
      }
    )
  }

  /// All methods with their schemas.
  public func methods() -> Outcome {
    .document(
      Document(text: Method.allCases.map(\.rawValue).joined(separator: "\n"), capacity: 32_768) {
        json in
        json.object { json in
          json.key("methods")
          json.array(Method.allCases) { json, method in
            json.object { json in
              json.key("about")
              json.value(method.about)
              json.key("name")
              json.value(method.rawValue)
              json.key("params")
              method.signature.schema(isOpen: true).write(to: &json)
              json.key("result")
              method.resultSchema.write(to: &json)
            }
          }
        }
      }
    )
  }
}

extension JSONText {
  fileprivate mutating func content(_ content: ContentSet) {
    object { json in
      json.key("date")
      json.value(content.date)
      json.key("digest")
      json.value(content.digest)
    }
  }
}
