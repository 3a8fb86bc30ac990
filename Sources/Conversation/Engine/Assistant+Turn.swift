import IntentParser
import Knowledge
import Safety

extension Assistant {
  /// The turn in the forms that are shown, stored and explained.
  func turn(
    _ reply: Reply,
    session: Session,
    context: TurnContext,
    understood: UnderstoodMessage,
    carried: [Session.Carried],
    normalized: String,
    templates: [String] = [],
    closing: String? = nil
  ) -> Turn {
    let entities = entities(understood.entities, carried: carried)
    let reading = reading(understood, carried: carried)
    let record = ReplyRecord(
      reply,
      answer: answerID(session: session),
      content: ReplyRecord.Content(date: content.date, digest: content.digest),
      entities: entities,
      profile: session.profile,
      reading: reading,
      region: context.region,
      session: session.id,
      turn: session.turn
    )
    let explanation = Explanation(
      turn: session.turn,
      answer: record.answer,
      route: record.route,
      topics: record.topics,
      normalized: PrintableText.cleaned(normalized),
      clauses: understood.readings.map(Explanation.Clause.init),
      entities: entities,
      repaired: reading.repaired,
      carried: reading.carried,
      rules: understood.rules,
      templates: templates,
      caveats: reply.caveats.map {
        Explanation.CaveatReason(
          id: $0.id,
          level: $0.level.rawValue,
          reason: $0.reason,
          shown: $0.isShown,
          text: $0.text
        )
      },
      figuresClosedBy: closing
    )
    return Turn(record: record, session: session, explanation: explanation)
  }

  private func entities(
    _ entities: [Entity],
    carried: [Session.Carried]
  ) -> [ReplyRecord.Entity] {
    entities.map {
      ReplyRecord.Entity(
        end: $0.range?.upperBound,
        start: $0.range?.lowerBound,
        text: PrintableText.cleaned($0.text),
        type: $0.type.rawValue,
        value: $0.value
      )
    }
      + carried.map {
        ReplyRecord.Entity(end: nil, start: nil, text: "", type: $0.type, value: $0.value)
      }
  }

  private func reading(
    _ understood: UnderstoodMessage,
    carried: [Session.Carried]
  ) -> ReplyRecord.Reading {
    let main = understood.readings.first
    return ReplyRecord.Reading(
      carried: Dictionary(carried.map { ($0.type, $0.value) }, uniquingKeysWith: { $1 }),
      confidence: Hundredths(main?.confidence ?? 0),
      ranked: (main?.ranked ?? []).map {
        ReplyRecord.Reading.Ranked(score: Hundredths($0.score), topic: $0.topic)
      },
      repaired: understood.readings.flatMap(\.repairs).map {
        ReplyRecord.Reading.Repaired(
          from: PrintableText.cleaned($0.from),
          to: PrintableText.cleaned($0.to)
        )
      }
    )
  }

  /// A hash of content, session and turn, never of the words.
  private func answerID(session: Session) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(content.digest)|\(session.id ?? "")|\(session.turn)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return "a_" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension Explanation.Clause {
  init(_ reading: Reading) {
    self.init(
      start: reading.range.lowerBound,
      end: reading.range.upperBound,
      band: reading.band.rawValue,
      confidence: reading.confidence,
      scope: "\(reading.scope)",
      candidates: reading.ranked.map {
        Explanation.Candidate(
          topic: $0.topic,
          score: $0.score,
          isExact: $0.isExact,
          words: $0.words,
          table: $0.table,
          neighbour: $0.neighbour
        )
      },
      marks: Self.marks(of: reading),
      rejectScore: reading.evidence.rejectScore,
      refuseBelow: reading.evidence.refuseBelow,
      askBelow: reading.evidence.askBelow,
      knownWords: reading.evidence.knownWords
    )
  }

  private static func marks(of reading: Reading) -> [String] {
    var marks = [reading.shape.rawValue]
    if reading.marks.isNegated { marks.append("negated") }
    if reading.marks.isHearsay { marks.append("hearsay") }
    if reading.marks.person != .me { marks.append("person \(reading.marks.person.rawValue)") }
    if reading.marks.tense != .unstated { marks.append("tense \(reading.marks.tense.rawValue)") }
    return marks
  }
}
