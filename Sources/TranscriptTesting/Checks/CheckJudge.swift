import Conversation
import Knowledge

/// Compares what came back with what a check wants.
///
/// Where no explanation can be had, checks on it are not judged.
struct CheckJudge {
  /// What came back.
  let heard: Heard
  /// What came back for the first wording of each turn, this one last.
  let earlier: [Heard]

  /// What came instead, or `nil` when the check holds.
  func complaint(about check: Check) -> String? {
    switch check.name {
    case .says, .neverSays, .turnsLeft, .risks, .risksInclude: common(check)
    default:
      if let turn = heard.turn {
        complaint(about: check, of: turn)
      } else {
        "a notice came: “\(heard.text)”"
      }
    }
  }

  private func common(_ check: Check) -> String? {
    switch (check.name, check.operand) {
    case (.says, .pattern(let pattern)):
      pattern.isFound(in: heard.text) ? nil : "the reply does not say it"
    case (.neverSays, .pattern(let pattern)):
      pattern.isFound(in: heard.text) ? "the reply says it" : nil
    case (.turnsLeft, .number(let wanted)): Self.equal(wanted, heard.turns)
    case (.risks, .names(let wanted)): Self.same(wanted.sorted(), heard.risks.sorted())
    case (.risksInclude, .names(let wanted)): Self.missing(wanted, from: heard.risks)
    default: "the check can't be read"
    }
  }

  private func complaint(about check: Check, of turn: SpokenTurn) -> String? {
    let record = turn.record
    switch (check.name, check.operand) {
    case (.topics, .names(let wanted)): return Self.same(wanted, record.topics)
    case (.topicsInclude, .names(let wanted)): return Self.missing(wanted, from: record.topics)
    case (.topicsAnyOf, .names(let wanted)):
      return record.topics.contains(where: wanted.contains) ? nil : Self.came(record.topics)
    case (.route, .text(let wanted)): return Self.equal(wanted, record.route)
    case (.routeAnyOf, .names(let wanted)):
      return wanted.contains(record.route) ? nil : Self.came([record.route])
    case (.level, .text(let wanted)): return Self.equal(wanted, record.level)
    case (.evidence, .text(let wanted)):
      let levels = record.claims.map(\.evidence)
      return levels.contains(wanted) ? nil : Self.came(Array(Set(levels)).sorted())
    case (.cites, .names(let wanted)): return Self.same(wanted, record.citations.map(\.id))
    case (.citesInclude, .names(let wanted)):
      return Self.missing(wanted, from: record.citations.map(\.id))
    case (.claimsInclude, .names(let wanted)):
      return Self.missing(wanted, from: record.claims.map(\.id))
    case (.claimsExclude, .names(let wanted)):
      return Self.present(wanted, in: record.claims.map(\.id))
    case (.caveats, .names(let wanted)): return Self.same(wanted, record.caveats.map(\.id))
    case (.caveatsInclude, .names(let wanted)):
      return Self.missing(wanted, from: record.caveats.map(\.id))
    case (.caveatsShown, .names(let wanted)):
      return Self.missing(wanted, from: shownCaveats(of: record))
    case (.caveatsExclude, .names(let wanted)):
      return Self.present(wanted, in: record.caveats.map(\.id))
    case (.suggestionsInclude, .text(let wanted)):
      return Self.missing([wanted], from: record.suggestions)
    case (.entities, .pairs(let wanted)):
      let came = Self.pairs(record.entities)
      return came == wanted.sorted() ? nil : Self.came(came.map(Self.text))
    case (.entitiesInclude, .pairs(let wanted)):
      return Self.missing(wanted, among: Self.pairs(record.entities))
    case (.carried, .pairs(let wanted)):
      let came = record.reading.carried.map { Check.Pair(name: $0.key, value: $0.value) }.sorted()
      let isSame = wanted.map(\.name) == ["none"] ? came.isEmpty : came == wanted.sorted()
      return isSame ? nil : Self.came(came.map(Self.text))
    default: return detail(check, of: turn)
    }
  }

  private func detail(_ check: Check, of turn: SpokenTurn) -> String? {
    let record = turn.record
    switch (check.name, check.operand) {
    case (.content, .text(let wanted)):
      let holds = record.content.date == wanted || record.content.digest.hasPrefix(wanted)
      return holds ? nil : Self.came([record.content.date, record.content.digest])
    case (.template, .text(let wanted)):
      return turn.explanation.flatMap { Self.missing([wanted], from: $0.templates) }
    case (.firstSection, .text(let wanted)):
      guard let first = record.sections.first else { return "there is no section" }
      let names = [first.kind, first.id.map { "\(first.kind) \($0)" }].compactMap(\.self)
      return names.contains(wanted) ? nil : Self.came(names.suffix(1))
    case (.words, .bound(let bound)):
      let count = ReadingEase.words(in: ReadingEase.answer(of: record))
      return bound.holds(count) ? nil : Self.came(["\(count)"])
    case (.grade, .bound(let bound)):
      let grade = ReadingEase.grade(of: ReadingEase.answer(of: record))
      return bound.holds(grade) ? nil : Self.came(["\(grade)"])
    case (.sameAnswerAs, .number(let number)):
      guard earlier.indices.contains(number - 1) else { return "there is no turn \(number)" }
      let (old, new) = (earlier[number - 1].turn?.record.sections, record.sections)
      return old == new ? nil : "the answer differs from that of turn \(number)"
    case (.whyIncludes, .names(let wanted)):
      guard let text = turn.explanation?.plainText else { return nil }
      return wanted.first { !text.contains($0) }.map { "the explanation lacks '\($0)'" }
    case (.json, .pairs(let pairs)):
      guard let pair = pairs.first else { return "the check can't be read" }
      // A record whose JSON can't be read breaks same-bytes, which says so.
      let value = (try? JSONValue(json: record.json))?.value(at: pair.name)
      return value?.plain == pair.value ? nil : Self.came([value?.plain ?? "nothing there"])
    default: return "the check can't be read"
    }
  }

  private func shownCaveats(of record: ReplyRecord) -> [String] {
    record.caveats.filter(\.shown).map(\.id)
  }

  // MARK: Comparisons

  private static func came(_ names: [String]) -> String {
    names.isEmpty ? "none came" : "came: " + names.joined(separator: ", ")
  }

  private static func equal(_ wanted: some Equatable, _ value: some Equatable) -> String? {
    "\(wanted)" == "\(value)" ? nil : "came: \(value)"
  }

  private static func same(_ wanted: [String], _ names: [String]) -> String? {
    wanted == names ? nil : came(names)
  }

  private static func missing(_ wanted: [String], from names: [String]) -> String? {
    wanted.allSatisfy(names.contains) ? nil : came(names)
  }

  private static func missing(_ wanted: [Check.Pair], among pairs: [Check.Pair]) -> String? {
    let holds = wanted.allSatisfy { want in
      pairs.contains { $0.name == want.name && (want.value == nil || want.value == $0.value) }
    }
    return holds ? nil : came(pairs.map(text))
  }

  private static func present(_ unwanted: [String], in names: [String]) -> String? {
    unwanted.contains(where: names.contains) ? came(names) : nil
  }

  private static func pairs(_ entities: [ReplyRecord.Entity]) -> [Check.Pair] {
    entities.map { Check.Pair(name: $0.type, value: $0.value) }.sorted()
  }

  private static func text(of pair: Check.Pair) -> String {
    pair.value.map { "\(pair.name)=\($0)" } ?? pair.name
  }
}
