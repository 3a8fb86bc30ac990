import Conversation

/// What is written of an entry: a crisis leaves time and route, and numbers and addresses are
/// masked.
enum KeptForm {
  /// How many turns before a crisis lose their words.
  static let turnsBeforeCrisis = 2

  /// The entry as it may be written.
  static func of(_ entry: HistoryEntry) -> HistoryEntry {
    var kept = entry
    if isCrisis(entry.turn) {
      kept.turn = wordless(entry.turn)
      kept.session.title = nil
    } else {
      kept.turn.question = entry.turn.question.map(Masking.masked)
      kept.turn.reply = entry.turn.reply.map(masked)
      kept.turn.explanation = entry.turn.explanation.map(masked)
    }
    return kept
  }

  /// Whether nothing but time and route may be kept of the turn.
  static func isCrisis(_ turn: StoredTurn) -> Bool {
    turn.route == "crisis" || turn.reply?.route == "crisis"
  }

  /// The turn without words.
  static func wordless(_ turn: StoredTurn) -> StoredTurn {
    StoredTurn(
      session: turn.session,
      number: turn.number,
      at: turn.at,
      route: turn.reply?.route == "crisis" ? "crisis" : turn.route,
      question: nil,
      reply: nil,
      explanation: nil
    )
  }

  private static func masked(_ reply: ReplyRecord) -> ReplyRecord {
    var reply = reply
    for index in reply.entities.indices {
      reply.entities[index].text = Masking.masked(reply.entities[index].text)
    }
    return reply
  }

  private static func masked(_ explanation: Explanation) -> Explanation {
    var explanation = explanation
    explanation.normalized = Masking.masked(explanation.normalized)
    for index in explanation.entities.indices {
      explanation.entities[index].text = Masking.masked(explanation.entities[index].text)
    }
    return explanation
  }
}
