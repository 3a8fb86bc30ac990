public import Diagnostics
import Knowledge

extension Transcript {
  /// Names in checks that no topic and no record has, each with the nearest one.
  ///
  /// A check on a name that does not exist would hold for ever when it excludes, and never when it
  /// includes.
  public func unknownNames(in ground: Ground) -> [Finding] {
    turns.flatMap(\.checks).flatMap { check -> [Finding] in
      guard case .names(let names) = check.operand,
        let (kind, known) = ground.names(for: check.name)
      else { return [] }
      return names.filter { !known.contains($0) }.map { name in
        Finding(
          rule: "unknown-name",
          at: check.location,
          "there is no \(kind) '\(name)'",
          mend: nearestName(to: name, among: known).map { "Did you mean '\($0)'?" }
        )
      }
    }
  }
}

extension Ground {
  /// What a check can name, and what that is called.
  fileprivate func names(for check: CheckName) -> (kind: String, names: Set<String>)? {
    let records = knowledge.records
    return switch check {
    case .topics, .topicsInclude, .topicsAnyOf: ("topic", Set(topics.keys))
    case .cites, .citesInclude: ("source", Set(records.sources.map(\.id)))
    case .caveats, .caveatsInclude, .caveatsExclude, .caveatsShown: ("caveat", Set(caveats.keys))
    case .claimsInclude, .claimsExclude: ("claim", Set(records.claims.map(\.id)))
    default: nil
    }
  }
}
