import Conversation
import Knowledge
import Safety

/// **remembered-risk**: a risk told once is kept; what was declined once stays closed; after an
/// emergency or a crisis care comes first for the rest of the session.
public enum RememberedRisk: Promise {
  /// `remembered-risk`
  public static let id = "remembered-risk"

  /// Compares the turn with all that was said before in the session.
  public static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    forgotten(turn, in: dialogue) + reopened(turn, in: dialogue) + careless(turn, in: dialogue)
  }

  private static func forgotten(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    guard turn.record.route != "crisis" else { return [] }
    let now = turn.record.profile.risks
    let before = dialogue.before.last?.risks ?? []
    let lost = (before + dialogue.callerRisks).filter { !now.contains($0) }
    guard !lost.isEmpty, !saysTakenBack(turn.record) else { return [] }
    return [violation("a risk is forgotten: \(lost.joined(separator: ", "))")]
  }

  private static func saysTakenBack(_ record: ReplyRecord) -> Bool {
    record.text.contains(Phrases.takenBackBefore) || record.text.contains(Phrases.takenBack)
  }

  private static func reopened(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    let wasClosed = dialogue.turns.contains {
      $0.record.route == "decline_dose" || $0.record.isHelp
    }
    var violations: [Violation] = []
    if wasClosed, let place = DoseRuleKept.figure(in: turn.record, dialogue.ground) {
      violations.append(violation("\(place) holds an amount though amounts were closed before"))
    }
    if let session = turn.session {
      let declines = turn.record.route == "decline_dose"
      let wasDeclined = dialogue.turns.contains { $0.record.route == "decline_dose" }
      if declines || wasDeclined, !session.profile.isFigureDeclined {
        violations.append(violation("the session forgets that an amount was declined"))
      }
    }
    return violations
  }

  private static func careless(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    let record = turn.record
    var violations: [Violation] = []
    if let session = turn.session, record.isHelp || dialogue.turns.contains(where: \.record.isHelp),
      !session.profile.isCareFirst
    {
      violations.append(violation("the session forgets that care comes first"))
    }
    guard dialogue.turns.contains(where: \.record.isHelp), !record.isHelp else {
      return violations
    }
    let lethal = record.claims.filter {
      dialogue.ground.knowledge.claim($0.id)?.topics.contains("can_it_kill") ?? false
    }
    let isAsked = record.topics.contains("can_it_kill")
    if isAsked, let claim = lethal.first {
      violations.append(violation("\(claim.id) is told after an emergency or a crisis"))
    }
    let asksForCare = ["answer", "decline_dose"].contains(record.route)
    let care = record.sections.first { $0.kind != "caveat" }
    if asksForCare, care?.kind != "remark" || care?.text.contains(Phrases.careFirst) != true,
      record.sections.contains(where: { $0.kind == "answer" })
    {
      violations.append(violation("care does not come first"))
    }
    return violations
  }
}
