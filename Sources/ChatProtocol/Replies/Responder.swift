public import Conversation
import Knowledge
import Safety

/// Answers all calls that need neither a session nor the state of a server: a pure function.
public struct Responder: Sendable {
  /// What answers.
  public let assistant: Assistant
  /// What the program says about itself.
  public let facts: ServerFacts

  /// Creates a responder.
  public init(assistant: Assistant, facts: ServerFacts) {
    self.assistant = assistant
    self.facts = facts
  }

  /// Answers a question in a session; throws when the text can't be read.
  ///
  /// Danger is answered also when the text that tells of it is too long to be read as a question.
  public func turn(
    _ text: String,
    in session: Session,
    at context: TurnContext
  ) throws(ProtocolError) -> Turn {
    do {
      return assistant.respond(to: try message(text), in: session, at: context)
    } catch {
      guard error.reason == .textTooLong else { throw error }
      for part in text.ends(of: facts.limits.textBytes) {
        guard let message = try? message(part) else { continue }
        let turn = assistant.respond(to: message, in: session, at: context)
        if ["crisis", "emergency"].contains(turn.record.route) { return turn }
      }
      throw error
    }
  }

  /// The text as a message; throws when it is empty or too long.
  public func message(_ text: String) throws(ProtocolError) -> Message {
    do {
      return try Message(text)
    } catch {
      switch error {
      case .tooLong(_, let limit):
        throw ProtocolError(.textTooLong, error.description, limit: limit, hint: "text")
      case .empty:
        throw ProtocolError(.invalidParams, error.description, hint: "text")
      }
    }
  }

  /// How a text is read, without an answer.
  public func match(_ text: String, at context: TurnContext) -> Outcome {
    let turn: Turn
    do {
      turn = try self.turn(text, in: Session(id: nil), at: context)
    } catch {
      return .failure(error)
    }
    let record = turn.record
    let topics = record.topics.joined(separator: ", ")
    return .document(
      Document(text: "\(record.route): \(topics)", capacity: 1024) { json in
        json.object { json in
          json.key("confidence")
          json.raw(record.reading.confidence.description)
          json.key("entities")
          json.array(record.entities) { $1.write(to: &$0) }
          json.key("ranked")
          json.array(record.reading.ranked) { json, ranked in
            json.object { json in
              json.key("score")
              json.raw(ranked.score.description)
              json.key("topic")
              json.value(ranked.topic)
            }
          }
          json.key("route")
          json.value(record.route)
          json.key("topics")
          json.array(record.topics)
        }
      }
    )
  }

  /// The topics, with an example each.
  public func intents() -> Outcome {
    let topics = assistant.content.topics
    return .document(
      Document(text: topics.map(\.name).joined(separator: "\n"), capacity: 8192) { json in
        json.object { json in
          json.key("intents")
          json.array(topics) { json, topic in
            json.object { json in
              json.key("example")
              json.value(topic.suggestions.first)
              json.key("id")
              json.value(topic.name)
              json.key("title")
              json.value(topic.title)
            }
          }
        }
      }
    )
  }
}

extension ReplyRecord.Entity {
  func write(to json: inout JSONText) {
    json.object { json in
      if let end, let start {
        json.key("end")
        json.value(end)
        json.key("start")
        json.value(start)
      }
      json.key("text")
      json.value(text)
      json.key("type")
      json.value(type)
      json.key("value")
      json.value(value)
    }
  }
}

extension String {
  /// The first and the last bytes, cut between scalars.
  fileprivate func ends(of count: Int) -> [String] {
    let bytes = Array(utf8)
    let isInside = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    var head = count
    while head > 0, head < bytes.count, isInside(bytes[head]) { head -= 1 }
    var tail = max(0, bytes.count - count)
    while tail < bytes.count, isInside(bytes[tail]) { tail += 1 }
    return [
      String(decoding: bytes.prefix(head), as: UTF8.self),
      String(decoding: bytes[tail...], as: UTF8.self),
    ]
  }
}
