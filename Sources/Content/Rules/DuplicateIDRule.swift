import Conversation
import Diagnostics
import Knowledge

/// An id stands for one record.
enum DuplicateIDRule: ContentRule {
  static let name = "duplicate-id"
  static let summary = "no two records of a kind have the same id"

  static func check(_ content: ContentIndex) -> [Finding] {
    let authored = content.authored
    func ids<Record>(_ list: [Authored<Record>], _ id: (Record) -> String) -> [Reference] {
      list.map { Reference(id: id($0.record), place: $0.fields.place("id")) }
    }
    let terms = authored.terms.map {
      Reference(
        id: "\($0.record.kind.rawValue) \($0.record.id)",
        place: $0.fields.place("id")
      )
    }
    let variants = authored.claims.flatMap { claim in
      claim.record.variants.map {
        Reference(
          id: "\(claim.record.id)/\($0.name)",
          place: claim.fields.place("variants", .key($0.name))
        )
      }
    }
    let topics = authored.topics.map {
      Reference(id: $0.record.topic.name, place: $0.fields.place("topic"))
    }
    let answers = content.answers.map { Reference(id: $0.template.id, place: $0.place) }
    return [
      ids(authored.sources, \.id), ids(authored.claims, \.id), ids(authored.classes, \.id),
      ids(authored.substances, \.id), ids(authored.places, \.id), ids(authored.amounts, \.id),
      ids(authored.helplines, \.id), ids(authored.article, \.id),
      ids(authored.disagreements, \.id), ids(authored.caveats, \.id), terms, variants, topics,
      answers,
    ].flatMap(repeated)
  }

  private static func repeated(_ references: [Reference]) -> [Finding] {
    var first: [String: SourceLocation] = [:]
    return references.compactMap { reference in
      guard !reference.id.isEmpty, let earlier = first[reference.id] else {
        first[reference.id] = reference.place
        return nil
      }
      return Finding(
        rule: name,
        at: reference.place,
        "id '\(reference.id)' is taken",
        mend: "The first is at \(earlier)"
      )
    }
  }
}
