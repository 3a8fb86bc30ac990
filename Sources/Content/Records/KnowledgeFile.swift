import Diagnostics
import Knowledge

/// What a file of knowledge holds, told by its path.
enum KnowledgeFile: Equatable {
  case sources
  case claims
  case classes
  case substances
  case places
  case amounts
  case helplines
  case article
  case disagreements
  case caveats
  case terms(Term.Kind?)

  /// The folders and files that may stand below the folder of knowledge.
  static let names: [String: KnowledgeFile] = [
    "sources": .sources, "claims": .claims, "caveats": .caveats, "substances": .substances,
    "places": .places, "classes": .classes, "amounts": .amounts, "helplines": .helplines,
    "article": .article, "conflicts": .disagreements, "terms": .terms(nil),
    "forms": .terms(nil), "strains": .terms(nil), "products": .terms(nil),
    "subject": .terms(nil), "purposes": .terms(nil), "conditions": .terms(.condition),
    "populations": .terms(.population), "side-effects": .terms(.sideEffect),
  ]

  /// What the file at a path below the folder holds, or `nil` when nobody knows.
  init?(path: String) {
    let first = path.split(separator: "/").first.map(String.init) ?? ""
    let name = first.hasSuffix(".yaml") ? String(first.dropLast(5)) : first
    guard let kind = Self.names[name] else { return nil }
    self = kind
  }
}
