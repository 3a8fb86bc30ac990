import Conversation

/// The result of a tool: words for the person, and the same as an object for the program.
enum ToolResult {
  static func line(_ id: RequestID, _ outcome: Outcome, isModern: Bool) -> [UInt8] {
    switch outcome {
    case .reply(let answered):
      RPCWriter.result(id, capacity: answered.capacity * 2) { json in
        json.object { json in
          json.key("content")
          json.array(blocks(answered.record)) { $1.write(to: &$0) }
          json.key("isError")
          json.value(false)
          finish(&json, isModern) { answered.write(to: &$0) }
        }
      }
    case .document(let document):
      RPCWriter.result(id, capacity: document.json.count * 2) { json in
        json.object { json in
          json.key("content")
          json.array([Block(document.text, priority: 0.5)]) { $1.write(to: &$0) }
          json.key("isError")
          json.value(false)
          finish(&json, isModern) { $0.raw(bytes: document.json) }
        }
      }
    case .failure(let error):
      RPCWriter.result(id) { json in
        json.object { json in
          json.key("content")
          json.array([Block(error.message, priority: nil)]) { $1.write(to: &$0) }
          json.key("isError")
          json.value(true)
          finish(&json, isModern, structured: nil)
        }
      }
    }
  }

  private static func finish(
    _ json: inout JSONText,
    _ isModern: Bool,
    structured: ((inout JSONText) -> Void)?
  ) {
    if isModern {
      json.key("resultType")
      json.value("complete")
    }
    if let structured {
      json.key("structuredContent")
      structured(&json)
    }
  }

  /// The whole answer; in an emergency its first line stands before it on its own.
  private static func blocks(_ record: ReplyRecord) -> [Block] {
    let isUrgent = ["urgent", "emergency"].contains(record.level)
    let answer = Block(record.text, priority: isUrgent ? 1 : 0.7)
    guard ["emergency", "crisis"].contains(record.route),
      let action = record.text.split(separator: "\n").first
    else { return [answer] }
    return [Block(String(action), priority: 1), answer]
  }

  private struct Block {
    let text: String
    /// `nil` for words that are for the model and not for the person.
    let priority: Double?

    init(_ text: String, priority: Double?) {
      self.text = text
      self.priority = priority
    }

    func write(to json: inout JSONText) {
      json.object { json in
        if let priority {
          json.key("annotations")
          json.object { json in
            json.key("audience")
            json.array(["user"])
            json.key("priority")
            json.raw(priority == 1 ? "1" : priority.description)
          }
        }
        json.key("text")
        json.value(text)
        json.key("type")
        json.value("text")
      }
    }
  }
}
