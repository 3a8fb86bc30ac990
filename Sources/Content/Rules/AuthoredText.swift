import Conversation
import Diagnostics
import Knowledge
import Safety

/// A text that people can read, with where it stands.
struct AuthoredText {
  /// What sort of text it is.
  enum Role {
    case claim
    case caveat
    case glue
  }

  let role: Role
  let text: String
  let fields: FieldPlaces
  let path: [FieldPlaces.Step]

  /// Where it starts.
  var place: SourceLocation { fields.place(path: path) }
  /// Where a word of it stands.
  func place(of word: String) -> SourceLocation { fields.place(of: word, in: path) }
}

extension Authored<Claim> {
  /// All wordings with their paths.
  var wordings: [(path: [FieldPlaces.Step], text: String)] {
    [(["text"], record.text)] + record.variants.map { (["variants", .key($0.name)], $0.text) }
  }
}

extension ContentIndex {
  /// All texts that people can read.
  var texts: [AuthoredText] {
    let claims = authored.claims.flatMap { claim in
      claim.wordings.map {
        AuthoredText(role: .claim, text: $0.text, fields: claim.fields, path: $0.path)
      }
    }
    let caveats = authored.caveats.map {
      AuthoredText(role: .caveat, text: $0.record.text, fields: $0.fields, path: ["text"])
    }
    return claims + caveats + glue
  }

  /// All texts that must not hold a fact.
  var glue: [AuthoredText] {
    var texts: [AuthoredText] = []
    func add(_ text: String?, _ fields: FieldPlaces, _ path: [FieldPlaces.Step]) {
      guard let text, !text.isEmpty else { return }
      texts.append(AuthoredText(role: .glue, text: text, fields: fields, path: path))
    }
    for answer in answers {
      for (offset, part) in answer.template.parts.enumerated() {
        guard case .glue(let glue) = part else { continue }
        let path: [FieldPlaces.Step] = ["answers", .item(answer.offset), "say", .item(offset)]
        add(glue.text, answer.topic.fields, path + [.key(glue.kind.rawValue)])
      }
    }
    for topic in authored.topics {
      for (offset, slot) in topic.record.topic.slots.enumerated() {
        add(slot.ask, topic.fields, ["slots", .item(offset), "ask"])
      }
    }
    for item in authored.classes { add(item.record.advice, item.fields, ["advice"]) }
    for item in authored.terms {
      add(item.record.advice, item.fields, ["advice"])
      add(item.record.seek, item.fields, ["seek"])
    }
    return texts
  }
}
