import Conversation
import Knowledge

/// Sources and topics as resources, in Markdown.
enum MCPResources {
  private static let pageItems = 100

  static let templates: JSONValue = [
    [
      "description": "A source that answers rest on.", "mimeType": "text/markdown",
      "name": "source", "uriTemplate": "source:{id}",
    ],
    [
      "description": "A topic that can be asked about.", "mimeType": "text/markdown",
      "name": "intent", "uriTemplate": "intent:{id}",
    ],
  ]

  static func list(
    _ params: JSONValue,
    _ responder: Responder
  ) throws(ProtocolError) -> [JSONMember] {
    let start = try offset(params)
    let topics = responder.assistant.content.topics.map { topic in
      entry("intent:\(topic.name)", name: topic.name, title: topic.title)
    }
    let sources = responder.assistant.knowledge.records.sources.map { source in
      entry("source:\(source.id)", name: source.id, title: source.title)
    }
    let all = topics + sources
    guard start <= all.count else { throw badCursor }
    let part = all[start...].prefix(pageItems)
    var members = [JSONMember("resources", .array(Array(part)))]
    if start + part.count < all.count {
      members.append(JSONMember("nextCursor", .string(String(start + part.count))))
    }
    return members
  }

  static func read(
    _ params: JSONValue,
    _ responder: Responder
  ) throws(ProtocolError) -> [JSONMember] {
    guard let uri = params["uri"]?.string else {
      throw ProtocolError(.invalidParams, "Name the resource's uri.", hint: "resources/list")
    }
    guard let text = text(of: uri, responder) else {
      throw ProtocolError(
        .invalidParams,
        "There is no resource \(uri.quotedForMessage).",
        hint: "resources/list"
      )
    }
    return [
      JSONMember(
        "contents",
        [["mimeType": "text/markdown", "text": .string(text), "uri": .string(uri)]]
      )
    ]
  }

  private static func text(of uri: String, _ responder: Responder) -> String? {
    let parts = uri.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let id = String(parts[1])
    switch parts[0] {
    case "source":
      guard case .document(let document) = responder.source(id) else { return nil }
      return document.text.split(separator: "\n").map { "- \($0)\n" }.joined()
    case "intent":
      return responder.assistant.content.topics.first { $0.name == id }.map { topic in
        let examples = topic.suggestions.map { "- \($0)\n" }.joined()
        return "# \(topic.title)\n\nQuestions that come next:\n\n\(examples)"
      }
    default: return nil
    }
  }

  private static func entry(_ uri: String, name: String, title: String) -> JSONValue {
    [
      "mimeType": "text/markdown", "name": .string(name), "title": .string(title),
      "uri": .string(uri),
    ]
  }

  private static func offset(_ params: JSONValue) throws(ProtocolError) -> Int {
    guard let cursor = params["cursor"], cursor != .null else { return 0 }
    guard let offset = cursor.string.flatMap({ Int($0) }), offset >= 0 else { throw badCursor }
    return offset
  }

  private static var badCursor: ProtocolError {
    ProtocolError(.invalidParams, "The cursor is not one that this server gave.", hint: "cursor")
  }
}
