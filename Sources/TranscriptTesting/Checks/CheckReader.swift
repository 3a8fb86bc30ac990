import Diagnostics
import Knowledge
import Safety

/// Reads the value of a check, or says what is wrong with it.
struct CheckReader {
  /// What is wrong with a value, and the mend.
  struct Flaw: Error, Equatable {
    var problem: String
    var mend: String?
  }

  /// The operand that a check of the name takes from a value.
  static func operand(of name: CheckName, from value: String) throws(Flaw) -> Check.Operand {
    guard !value.isEmpty else { throw Flaw(problem: "the check '\(name.rawValue)' has no value") }
    switch name {
    case .topics, .topicsInclude, .topicsAnyOf, .cites, .citesInclude, .caveats, .caveatsInclude,
      .caveatsExclude, .caveatsShown, .claimsInclude, .claimsExclude, .whyIncludes:
      return .names(try names(in: value))
    case .risks, .risksInclude: return .names(try risks(in: value))
    case .entities, .entitiesInclude, .carried: return .pairs(try pairs(in: value))
    case .routeAnyOf:
      return .names(
        try names(in: value).map { name throws(Flaw) in
          try choice(name, of: Route.allCases.map(\.rawValue))
        }
      )
    case .route: return .text(try choice(value, of: Route.allCases.map(\.rawValue)))
    case .level: return .text(try choice(value, of: Level.allCases.map(\.rawValue)))
    case .evidence: return .text(try choice(value, of: EvidenceLevel.allCases.map(\.rawValue)))
    case .says, .neverSays:
      guard let pattern = TextPattern(try decoded(value)) else {
        throw Flaw(problem: "the expression can't be read", mend: "write it as /…/, or plain words")
      }
      return .pattern(pattern)
    case .words, .grade: return .bound(try bound(value))
    case .turnsLeft: return .number(try number(value))
    case .sameAnswerAs:
      guard value.hasPrefix("turn ") else {
        throw Flaw(problem: "'\(value)' is no turn", mend: "write 'turn 1' for the first")
      }
      return .number(try number(String(value.dropFirst(5))))
    case .json:
      let pairs = try pairs(in: value)
      guard let only = pairs.first, pairs.count == 1, only.value != nil else {
        throw Flaw(
          problem: "'\(value)' is no path with a value",
          mend: "write 'path.to.0.it=value'"
        )
      }
      return .pairs(pairs)
    case .template, .content, .firstSection, .suggestionsInclude: return .text(try decoded(value))
    }
  }

  // MARK: Kinds of value

  private static func decoded(_ value: String) throws(Flaw) -> String {
    do {
      return try QuotedText.decoded(value)
    } catch {
      throw Flaw(problem: error.problem.text)
    }
  }

  /// Names between commas; `none` for no name; a name in quotes may hold a comma.
  private static func names(in value: String) throws(Flaw) -> [String] {
    if value == "none" { return [] }
    var names: [String] = []
    var current = ""
    var isQuoted = false
    for character in value {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        names.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    guard !isQuoted else { throw Flaw(problem: "the quote is not closed") }
    var read: [String] = []
    for name in names + [current] {
      let name = LineReader.trimmed(name)
      guard !name.isEmpty else {
        throw Flaw(problem: "a name is missing between commas", mend: "write 'none' for no name")
      }
      read.append(try decoded(name))
    }
    return read
  }

  private static func risks(in value: String) throws(Flaw) -> [String] {
    let names = try names(in: value)
    for name in names where RiskProfile.Entry(name: name) == nil {
      let known = Risk.allCases.map(\.rawValue)
      let stem = String(name.prefix { $0 != ":" })
      throw Flaw(
        problem: "unknown risk '\(name)'",
        mend: nearestName(to: stem, among: known).map { "Did you mean '\($0)'?" }
          ?? "known risks: " + known.joined(separator: ", ")
      )
    }
    return names
  }

  private static func pairs(in value: String) throws(Flaw) -> [Check.Pair] {
    try names(in: value).map { name throws(Flaw) in
      let parts = name.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = parts.first, !first.isEmpty else {
        throw Flaw(problem: "'\(name)' has no name before '='")
      }
      return Check.Pair(name: String(first), value: parts.count > 1 ? String(parts[1]) : nil)
    }
  }

  private static func choice(_ value: String, of known: [String]) throws(Flaw) -> String {
    guard !known.contains(value) else { return value }
    let near = nearestName(to: value, among: known)
    throw Flaw(
      problem: "'\(value)' is not known here",
      mend: near.map { "Did you mean '\($0)'?" } ?? "known: " + known.joined(separator: ", ")
    )
  }

  private static func number(_ value: String) throws(Flaw) -> Int {
    guard let number = Int(value), number >= 0 else {
      throw Flaw(problem: "'\(value)' is no count")
    }
    return number
  }

  private static func bound(_ value: String) throws(Flaw) -> Check.Bound {
    if value.hasPrefix("<=") {
      return Check.Bound(least: nil, most: try number(LineReader.trimmed(value.dropFirst(2))))
    }
    if value.hasPrefix(">=") {
      return Check.Bound(least: try number(LineReader.trimmed(value.dropFirst(2))), most: nil)
    }
    let ends = value.split(separator: "..", omittingEmptySubsequences: false)
    guard ends.count == 2 else {
      throw Flaw(problem: "'\(value)' is no bound", mend: "write '<= 150', '>= 60' or '60..150'")
    }
    return Check.Bound(least: try number(String(ends[0])), most: try number(String(ends[1])))
  }
}
