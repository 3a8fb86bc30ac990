public import Conversation

/// The result objects of the methods on sessions.
public enum SessionDocuments {
  /// A session was opened.
  public static func opened(
    _ id: String,
    keep: Keep,
    until: String?,
    owner: String?
  ) -> Outcome {
    let text = "Session \(id) is open: pass it with each question."
    return .document(
      Document(text: text) { json in
        json.object { json in
          json.key("keep")
          json.value(keep.rawValue)
          json.key("owner")
          json.value(owner)
          json.key("session")
          json.value(id)
          json.key("until")
          json.value(until)
        }
      }
    )
  }

  /// A part of the owner's sessions.
  public static func sessions(_ sessions: [StoredSession], next: String?) -> Outcome {
    .document(
      Document(text: sessions.map(\.id).joined(separator: "\n"), capacity: 2048) { json in
        json.object { json in
          if let next {
            json.key("next")
            json.value(next)
          }
          json.key("sessions")
          json.array(sessions) { $1.write(to: &$0) }
        }
      }
    )
  }

  /// A part of the turns.
  public static func turns(_ turns: [StoredTurn], next: String?) -> Outcome {
    .document(
      Document(text: turns.map(\.plainText).joined(separator: "\n\n"), capacity: 16_384) { json in
        json.object { json in
          if let next {
            json.key("next")
            json.value(next)
          }
          json.key("turns")
          json.array(turns) { $1.write(to: &$0) }
        }
      }
    )
  }

  /// Turns as one text.
  public static func export(
    _ turns: [StoredTurn],
    format: ExportFormat,
    next: String?
  ) -> Outcome {
    let text =
      switch format {
      case .text: turns.map(\.plainText).joined(separator: "\n\n") + "\n"
      case .markdown: turns.map(\.markdown).joined(separator: "\n\n") + "\n"
      case .json: turns.map(\.line).joined()
      }
    return .document(
      Document(text: text, capacity: text.utf8.count + 256) { json in
        json.object { json in
          json.key("format")
          json.value(format.rawValue)
          if let next {
            json.key("next")
            json.value(next)
          }
          json.key("text")
          json.value(text)
        }
      }
    )
  }

  /// Turns were taken back; `turn` is the last that is left.
  public static func undone(_ count: Int, turn: Int) -> Outcome {
    .document(
      Document(text: "\(count)") { json in
        json.object { json in
          json.key("removed")
          json.value(count)
          json.key("turn")
          json.value(turn)
        }
      }
    )
  }

  /// Sessions and turns were forgotten.
  public static func forgotten(_ report: ForgetReport) -> Outcome {
    let text = "Forgotten: \(report.sessions) sessions, \(report.turns) turns."
    return .document(
      Document(text: text) { json in
        json.object { json in
          json.key("removed")
          json.object { json in
            json.key("sessions")
            json.value(report.sessions)
            json.key("turns")
            json.value(report.turns)
          }
          json.key("verified")
          json.value(report.isVerified)
        }
      }
    )
  }
}

extension StoredSession {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("lastAt")
      json.value(lastAt)
      json.key("origin")
      json.value(origin.rawValue)
      json.key("session")
      json.value(id)
      json.key("startedAt")
      json.value(startedAt)
      json.key("title")
      json.value(title)
      json.key("turns")
      json.value(state.turn)
      json.key("until")
      json.value(keepUntil)
    }
  }
}

extension StoredTurn {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("at")
      json.value(at)
      json.key("question")
      json.value(question)
      json.key("reply")
      if let reply { reply.write(to: &json) } else { json.raw("null") }
      json.key("route")
      json.value(route)
      json.key("session")
      json.value(session)
      json.key("turn")
      json.value(number)
    }
  }

  fileprivate var line: String {
    var json = JSONText(capacity: 4096)
    write(to: &json)
    return json.string + "\n"
  }

  fileprivate var plainText: String {
    "\(at) turn \(number)\nYou: \(question ?? "(not kept)")\n\(reply?.text ?? "(not kept)")"
  }

  fileprivate var markdown: String {
    let asked = question ?? "(not kept)"
    // Each line of the question is quoted, so that it can't pass for a part of the answer.
    let quoted = asked.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> \($0)" }.joined(separator: "\n")
    return "## Turn \(number), \(at)\n\n\(quoted)\n\n\(reply?.text ?? "(not kept)")"
  }
}
