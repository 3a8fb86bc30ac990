import IntentParser
import Safety

extension Assistant {
  /// Keeps what the message tells about people, and drops what it takes back.
  func noteRisks(in exchange: inout Exchange) {
    let understood = exchange.understood
    let followed = understood.questions.first.flatMap { $0.isFollowUp ? $0 : nil }
    let words = SpokenWords(exchange.message.normalized)
    for reading in understood.readings {
      let topic = followed?.topic ?? reading.ranked.first?.topic ?? ""
      for entity in reading.entities {
        let found = risks.risks(of: entity, topic: topic, isSpokenOf: words.isFirstPerson)
        if entity.isNegated {
          takeBack(found, in: &exchange)
        } else {
          let person = words.teller(of: entity) ?? followed?.person ?? reading.marks.person
          remember(found, of: person, in: &exchange)
        }
      }
    }
    takeBackLast(in: &exchange)
  }

  private func takeBack(_ risks: [RiskProfile.Entry], in exchange: inout Exchange) {
    for entry in risks where holds(entry, in: exchange.session) {
      exchange.session.profile.retract(entry.risk, detail: entry.detail)
      exchange.hasTakenBack = true
    }
  }

  private func remember(
    _ risks: [RiskProfile.Entry],
    of person: Marks.Person,
    in exchange: inout Exchange
  ) {
    for entry in risks {
      if person == .me {
        exchange.session.profile.add(entry)
      } else {
        var known = exchange.session.others[person.rawValue] ?? []
        if !known.contains(entry) { known.append(entry) }
        exchange.session.others[person.rawValue] = known.sorted()
      }
      exchange.told.append(entry)
    }
  }

  private func holds(_ entry: RiskProfile.Entry, in session: Session) -> Bool {
    session.profile.entries.contains { $0.risk == entry.risk }
  }

  /// "that was my sister": what was told last belongs to somebody else.
  private func takeBackLast(in exchange: inout Exchange) {
    guard let told = exchange.session.lastTold,
      exchange.session.turn - told.turn <= Session.carryLimit,
      Self.isTakingBack(exchange.message.normalized.text)
    else { return }
    let person = exchange.understood.questions.first?.person ?? .friend
    for entry in told.risks where exchange.session.profile.entries.contains(entry) {
      exchange.session.profile.retract(entry.risk, detail: entry.detail)
      exchange.hasTakenBack = true
      if person != .me {
        exchange.session.others[person.rawValue, default: []].append(entry)
      }
    }
  }

  private static let startsOfTakingBack = [
    "that was my", "that was about my", "that was for my", "that was a", "thats my", "that's my",
    "i meant my", "i mean my", "no my", "not me", "its my", "it's my", "it was my", "its not me",
    "it's not me", "that wasnt me", "that wasn't me", "that isnt me", "that isn't me",
    "sorry my", "sorry, my", "no, my", "it is my", "that is my", "wasnt about me",
    "wasn't about me",
    "actually my", "actually that was", "no that was", "no, that was", "sorry that was",
    "sorry, that was", "i was asking for",
  ]

  private static func isTakingBack(_ text: String) -> Bool {
    startsOfTakingBack.contains { text.hasPrefix($0) }
  }

  /// The risks of the person whom a question is about, when it is somebody else.
  func othersRisks(for question: Question?, in session: Session) -> [RiskProfile.Entry] {
    guard let question, question.person != .me else { return [] }
    return session.others[question.person.rawValue] ?? []
  }
}
