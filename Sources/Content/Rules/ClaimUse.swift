import Conversation
import Diagnostics
import Knowledge

/// A claim named by another record.
struct ClaimUse {
  let id: String
  let wording: String?
  let place: SourceLocation
}

extension ContentIndex {
  /// Every naming of a claim by which its words, or itself, can be reached in a reply.
  var claimUses: [ClaimUse] {
    var uses = answerClaimUses
    func add(_ references: [Reference]) {
      uses += references.map { ClaimUse(id: $0.id, wording: nil, place: $0.place) }
    }
    for item in authored.classes { add(item.references(item.record.claims, "claims")) }
    for item in authored.substances { add(item.references(item.record.claims, "claims")) }
    for item in authored.terms { add(item.references(item.record.claims, "claims")) }
    for item in authored.article { add(item.references(item.record.claims, "claims")) }
    for item in authored.disagreements { add(item.references(item.record.claims, "claims")) }
    for item in authored.caveats { add(item.references(item.record.claims, "claims")) }
    for item in authored.places {
      add(item.references([item.record.claim], "claim"))
      add(item.references([item.record.detail].compactMap(\.self), "detail"))
    }
    for item in authored.amounts {
      add(item.references([item.record.claim], "claim"))
      add(item.references(item.record.contradictedBy, "contradicted-by"))
    }
    return uses
  }

  private var answerClaimUses: [ClaimUse] {
    answers.flatMap { answer in
      answer.template.parts.enumerated().compactMap { offset, part in
        guard case .claim(let id, let wording) = part else { return nil }
        return ClaimUse(id: id, wording: wording, place: answer.place(ofPart: offset))
      }
    }
  }

  /// Every answer of every topic.
  var answers: [AuthoredAnswer] {
    authored.topics.flatMap { topic in
      topic.record.topic.answers.enumerated().map {
        AuthoredAnswer(topic: topic, offset: $0.offset, template: $0.element)
      }
    }
  }
}

/// An answer with the topic that it belongs to.
struct AuthoredAnswer {
  let topic: Authored<TopicFile>
  let offset: Int
  let template: AnswerTemplate

  /// Where its id stands.
  var place: SourceLocation { topic.fields.place("answers", .item(offset), "id") }

  /// Where the words of a part stand.
  func place(ofPart part: Int) -> SourceLocation {
    let fields = topic.fields
    let start: [FieldPlaces.Step] = ["answers", .item(offset), "say", .item(part)]
    for key in ["claim", "each", "connection", "advice", "question", "kindness"] {
      let place = fields.place(path: start + [.key(key)])
      if place != fields.place(path: start) { return place }
    }
    return fields.place(path: start)
  }

  /// Where the value of a condition stands.
  func place(ofCondition path: FieldPlaces.Step...) -> SourceLocation {
    topic.fields.place(path: ["answers", .item(offset), "when"] + path)
  }
}
