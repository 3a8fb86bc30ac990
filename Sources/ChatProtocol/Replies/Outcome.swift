public import Conversation

/// What came of a call.
public enum Outcome: Sendable {
  /// A question was answered.
  case reply(Answered)
  /// Anything else that worked.
  case document(Document)
  /// It could not be done.
  case failure(ProtocolError)
}

/// A reply with how it is to be given.
public struct Answered: Sendable {
  /// The reply.
  public var record: ReplyRecord
  /// How it is given.
  public var format: Ask.Format
  /// Whether it should have been kept on disk, and could not be.
  public var isLost: Bool

  /// Creates an answered question.
  public init(_ record: ReplyRecord, format: Ask.Format = .json, isLost: Bool = false) {
    self.record = record
    self.format = format
    self.isLost = isLost
  }

  /// The most bytes that its JSON is likely to have.
  var capacity: Int { record.text.utf8.count * 3 + 3072 }

  /// Writes the result object.
  func write(to json: inout JSONText) {
    switch (format, isLost) {
    case (.json, false): record.write(to: &json)
    case (.json, true): writeLost(to: &json)
    case (.text, _): writeText(to: &json)
    }
  }

  private func writeText(to json: inout JSONText) {
    json.object { json in
      json.key("answer")
      json.value(record.answer)
      if isLost {
        json.key("kept")
        json.value(false)
      }
      json.key("level")
      json.value(record.level)
      json.key("route")
      json.value(record.route)
      json.key("session")
      json.value(record.session)
      json.key("text")
      json.value(record.text)
      json.key("turn")
      json.value(record.turn)
    }
  }

  /// A full disk is rare, so the object is read again to put one member into it.
  private func writeLost(to json: inout JSONText) {
    guard case .object(var members) = try? JSONParser.parse(Array(record.json.utf8)) else {
      // Our own JSON can be read; were it not, the reply itself still goes out.
      return record.write(to: &json)
    }
    members.append(JSONMember("kept", false))
    JSONValue.object(members).write(to: &json)
  }
}

/// A result object, and the same in words.
public struct Document: Sendable, Equatable {
  /// The object as JSON, keys sorted.
  public var json: [UInt8]
  /// The words.
  public var text: String

  /// Creates a result whose object the closure writes.
  public init(text: String, capacity: Int = 512, _ write: (inout JSONText) -> Void) {
    var json = JSONText(capacity: capacity)
    write(&json)
    self.json = json.bytes
    self.text = text
  }
}
