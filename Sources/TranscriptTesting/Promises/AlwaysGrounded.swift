import Conversation
import Knowledge

/// **always-grounded**: every factual sentence is a claim, and every claim has a source.
public enum AlwaysGrounded: Promise {
  /// `always-grounded`
  public static let id = "always-grounded"

  /// Takes answers apart into claims, marks and known glue; what is left over breaks the promise.
  public static func check(_ turn: SpokenTurn, in dialogue: Dialogue) -> [Violation] {
    let record = turn.record
    guard !record.isHelp else { return [] }
    var violations = record.claims.flatMap { check($0, in: record, dialogue.ground) }
    violations += citations(in: record, dialogue.ground)
    for section in record.answers {
      violations += check(section, in: record, dialogue.ground)
    }
    for section in record.sections where section.kind == "remark" {
      if hasMark(section.text) { violations.append(violation("a remark cites a source")) }
    }
    let joined = record.sections.map(\.text).joined(separator: "\n\n")
    if joined != record.text {
      violations.append(violation("the text is not what its sections say"))
    }
    return violations
  }

  // MARK: Claims and sources

  private static func check(
    _ use: ReplyRecord.Claim,
    in record: ReplyRecord,
    _ ground: Ground
  ) -> [Violation] {
    guard let claim = ground.knowledge.claim(use.id) else {
      return [violation("no record has the claim \(use.id)")]
    }
    guard !use.sources.isEmpty, use.sources == claim.sources else {
      return [violation("the claim \(use.id) has other sources than its record")]
    }
    return use.sources.compactMap { source in
      if ground.knowledge.source(source) == nil {
        return violation("no record has the source \(source)")
      }
      let isCited = record.citations.contains { $0.id == source }
      return isCited ? nil : violation("the source \(source) of \(use.id) is not cited")
    }
  }

  private static func citations(in record: ReplyRecord, _ ground: Ground) -> [Violation] {
    var violations: [Violation] = []
    if record.citations.map(\.n) != Array(1..<(record.citations.count + 1)) {
      violations.append(violation("the citations are not numbered from 1"))
    }
    let line = record.sections.last { $0.kind == "sources" }?.text ?? ""
    for citation in record.citations {
      guard let source = ground.knowledge.source(citation.id), source.title == citation.title,
        source.publisher == citation.publisher, source.address == citation.url
      else {
        violations.append(violation("the citation \(citation.n) is not what a record says"))
        continue
      }
      if !line.contains("[\(citation.n)] \(source.publisher), \(source.title)") {
        violations.append(violation("the source \(citation.id) is not named in the text"))
      }
    }
    return violations
  }

  // MARK: Sentences

  private static func check(
    _ section: ReplyRecord.Section,
    in record: ReplyRecord,
    _ ground: Ground
  ) -> [Violation] {
    let template = section.id ?? ""
    let glue = ground.glue(of: template) ?? EngineWords.glue(of: template, in: record, ground)
    guard let glue else { return [violation("no topic has the template \(template)")] }
    let claims = section.claims ?? record.claims.map(\.id)
    for id in claims where !record.claims.contains(where: { $0.id == id }) {
      return [violation("the claim \(id) of an answer is not among the reply's claims")]
    }
    var rest = section.text[...]
    while !rest.isEmpty {
      rest = rest.drop(while: \.isWhitespace)
      guard let after = afterClaim(rest, claims, record, ground) ?? afterGlue(rest, glue) else {
        let sentence = TextParts.sentences(in: String(rest)).first ?? String(rest)
        return [violation("\(template) says what no claim and no glue says: “\(sentence)”")]
      }
      rest = after
    }
    return []
  }

  /// What follows when the text goes on with a claim and the marks of its sources.
  private static func afterClaim(
    _ text: Substring,
    _ claims: [String],
    _ record: ReplyRecord,
    _ ground: Ground
  ) -> Substring? {
    var best: Substring?
    for id in claims {
      guard let claim = ground.knowledge.claim(id) else { continue }
      let marks = claim.sources.compactMap { source in
        record.citations.first { $0.id == source }.map { "[\($0.n)]" }
      }.joined()
      for wording in [claim.text] + claim.variants.map(\.text) {
        let words = wording + " " + marks
        guard text.hasPrefix(words) else { continue }
        let after = text.dropFirst(words.count)
        if best.map({ after.count < $0.count }) ?? true { best = after }
      }
    }
    return best
  }

  private static func afterGlue(_ text: Substring, _ glue: [String]) -> Substring? {
    glue.filter { !$0.isEmpty && text.hasPrefix($0) }.max { $0.count < $1.count }
      .map { text.dropFirst($0.count) }
  }

  private static func hasMark(_ text: String) -> Bool {
    var rest = text[...]
    while let open = rest.firstIndex(of: "[") {
      rest = rest[rest.index(after: open)...]
      let digits = rest.prefix { $0.isNumber }
      if !digits.isEmpty, rest.dropFirst(digits.count).first == "]" { return true }
    }
    return false
  }
}
