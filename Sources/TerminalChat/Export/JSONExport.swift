import Conversation

/// Sessions as one JSON object; `schema` changes when the form does.
enum JSONExport {
  static let schema = 1

  static func text(_ sessions: [ExportedSession], version: String) -> String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.value(schema)
      json.key("sessions")
      json.array(sessions) { $0.session($1) }
      json.key("version")
      json.value(version)
    }
    return json.string + "\n"
  }
}

extension JSONText {
  fileprivate mutating func session(_ session: ExportedSession) {
    object { json in
      json.key("id")
      json.value(session.id)
      json.key("startedAt")
      json.value(session.startedAt)
      json.key("turns")
      json.array(session.turns) { $0.turn($1) }
    }
  }

  fileprivate mutating func turn(_ turn: StoredTurn) {
    object { json in
      json.key("at")
      json.value(turn.at)
      json.key("n")
      json.value(turn.number)
      json.key("question")
      json.value(turn.question)
      json.key("reply")
      if let reply = turn.reply { reply.write(to: &json) } else { json.value(nil) }
      json.key("route")
      json.value(turn.route)
    }
  }
}
