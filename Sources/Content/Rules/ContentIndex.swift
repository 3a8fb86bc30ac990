import Conversation
import Diagnostics
import IntentParser
import Knowledge

/// The authored records with what the rules look up.
struct ContentIndex {
  let authored: AuthoredContent
  let contract: TopicContract
  let claims: [String: Claim]
  let claimIDs: Set<String>
  let sourceIDs: Set<String>
  let classIDs: Set<String>
  let substanceIDs: Set<String>
  let placeIDs: Set<String>
  let topicNames: Set<String>
  let termIDs: [Term.Kind: Set<String>]

  init(_ authored: AuthoredContent, contract: TopicContract) {
    self.authored = authored
    self.contract = contract
    let broken = authored.brokenWords
    claims = Dictionary(
      authored.claims.map { ($0.record.id, $0.record) },
      uniquingKeysWith: { first, _ in first }
    )
    claimIDs = broken.union(claims.keys)
    sourceIDs = broken.union(authored.sources.map(\.record.id))
    classIDs = broken.union(authored.classes.map(\.record.id))
    substanceIDs = broken.union(authored.substances.map(\.record.id))
    placeIDs = broken.union(authored.places.map(\.record.id))
    topicNames = Set(authored.topics.map(\.record.topic.name)).union(contract.names)
    var termIDs: [Term.Kind: Set<String>] = [:]
    for term in authored.terms { termIDs[term.record.kind, default: broken].insert(term.record.id) }
    self.termIDs = termIDs
  }

  /// The ids that an entity of a type can have, or `nil` when they are not of a closed set.
  func ids(ofType type: String) -> Set<String>? {
    switch EntityType(rawValue: type) {
    case .substance: substanceIDs
    case .substanceClass: classIDs
    case .place: placeIDs
    default: Term.Kind(rawValue: type).map { termIDs[$0] ?? authored.brokenWords }
    }
  }
}

/// A name of something else, where it stands.
struct Reference {
  let id: String
  let place: SourceLocation

  /// A finding for every reference to something that isn't there.
  static func unknown(
    _ references: [Reference],
    among ids: Set<String>,
    rule: String,
    called noun: String
  ) -> [Finding] {
    references.compactMap { reference in
      guard !reference.id.isEmpty, !ids.contains(reference.id) else { return nil }
      return Finding(
        rule: rule,
        at: reference.place,
        "unknown \(noun) '\(reference.id)'",
        mend: Mend.choose(reference.id, among: ids, called: "ids")
      )
    }
  }
}

extension Authored {
  /// The references that a list of ids under a key makes.
  func references(_ ids: [String], _ key: String) -> [Reference] {
    ids.enumerated().map { offset, id in
      Reference(id: id, place: fields.place(.key(key), .item(offset)))
    }
  }
}
