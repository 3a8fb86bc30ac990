import Diagnostics
import Knowledge

/// A source that is named must be there.
enum UnknownSourceRule: ContentRule {
  static let name = "unknown-source"
  static let summary = "every source that is named has a record"

  static func check(_ content: ContentIndex) -> [Finding] {
    Reference.unknown(
      content.sourceUses,
      among: content.sourceIDs,
      rule: name,
      called: "source"
    )
  }
}

extension ContentIndex {
  /// Every naming of a source.
  var sourceUses: [Reference] {
    authored.claims.flatMap { $0.references($0.record.sources, "sources") }
      + authored.helplines.flatMap {
        $0.references([$0.record.source].compactMap(\.self), "source")
      }
      + authored.amounts.flatMap { $0.references([$0.record.reporter], "reporter") }
  }
}
