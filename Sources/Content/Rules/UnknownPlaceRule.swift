import Diagnostics
import Knowledge

/// A place that another one lies in must be there.
enum UnknownPlaceRule: ContentRule {
  static let name = "unknown-place"
  static let summary = "every place that another lies in has a record"

  static func check(_ content: ContentIndex) -> [Finding] {
    let uses = content.authored.places.flatMap {
      $0.references([$0.record.within].compactMap(\.self), "within")
    }
    return Reference.unknown(uses, among: content.placeIDs, rule: name, called: "place")
  }
}
