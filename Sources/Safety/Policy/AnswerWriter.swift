import Knowledge

/// Writes the sentences of answers from claims and glue, and numbers the sources as it goes.
struct AnswerWriter {
  let knowledge: KnowledgeBase
  let isFigureClosed: Bool
  let day: Day?
  private(set) var hasFigure = false
  private(set) var claims: [Reply.ClaimUse] = []
  private var cited: [(source: Source, asOf: PartialDate)] = []
  private var overdue: PartialDate?

  init(knowledge: KnowledgeBase, isFigureClosed: Bool, day: Day?) {
    self.knowledge = knowledge
    self.isFigureClosed = isFigureClosed
    self.day = day
  }

  /// The section for an answer, or `nil` when nothing of it may be said.
  mutating func section(for answer: Draft.Answer) -> Reply.Section? {
    var text = ""
    text.reserveCapacity(1024)
    var used: [String] = []
    var lastKind: Glue.Kind?
    for part in answer.parts {
      switch part {
      case .claim(let id, let wording):
        guard let sentence = sentence(for: id, wording: wording) else { continue }
        Self.append(
          sentence,
          to: &text,
          startsParagraph: lastKind != nil && lastKind != .connection
        )
        used.append(id)
        lastKind = nil
      case .glue(let glue):
        guard !isFigureClosed || !FigureScanner.holdsFigure(glue.text) else { continue }
        let startsParagraph = lastKind == nil && !used.isEmpty && glue.kind != .connection
        Self.append(glue.text, to: &text, startsParagraph: startsParagraph)
        lastKind = glue.kind
      }
    }
    guard !text.isEmpty else { return nil }
    return Reply.Section(.answer, id: answer.template, claims: used, text: text)
  }

  /// Numbers the sources of a claim without saying it.
  mutating func cite(_ id: String) {
    guard let claim = knowledge.claim(id), !claims.contains(where: { $0.id == id }) else { return }
    claims.append(Reply.ClaimUse(id: id, evidence: claim.evidence, sources: claim.sources))
    note(claim)
    for source in claim.sources { _ = mark(for: source, asOf: claim.asOf) }
  }

  /// The sources in order of number.
  var citations: [Reply.Citation] {
    cited.enumerated().map {
      Reply.Citation(number: $0.offset + 1, source: $0.element.source, asOf: $0.element.asOf)
    }
  }

  /// The line that names the sources and the oldest date, or `nil` when none is cited.
  var sourceLine: String? {
    guard let oldest = cited.map(\.asOf).min() else { return nil }
    var line = "As of \(oldest.inWords):"
    for (offset, entry) in cited.enumerated() {
      line += " [\(offset + 1)] \(entry.source.publisher), \(entry.source.title)"
      line += entry.source.year.map { " (\($0))." } ?? "."
    }
    if let overdue {
      line += " Part of this was due for a new check by \(overdue.inWords), so it may have changed."
    }
    return line
  }

  private mutating func sentence(for id: String, wording: String?) -> String? {
    guard let claim = knowledge.claim(id) else { return nil }
    guard !claims.contains(where: { $0.id == id }) else { return nil }
    let text = claim.wording(wording) ?? claim.text
    let isFigure = claim.isFigure || FigureScanner.holdsFigure(text)
    guard !isFigure || !isFigureClosed else { return nil }
    if isFigure { hasFigure = true }
    claims.append(Reply.ClaimUse(id: id, evidence: claim.evidence, sources: claim.sources))
    note(claim)
    return text + " " + claim.sources.compactMap { mark(for: $0, asOf: claim.asOf) }.joined()
  }

  private mutating func note(_ claim: Claim) {
    guard let day, let due = claim.reviewBy.lastDay, due < day else { return }
    overdue = [overdue, claim.reviewBy].compactMap(\.self).min()
  }

  private mutating func mark(for id: String, asOf: PartialDate) -> String? {
    if let offset = cited.firstIndex(where: { $0.source.id == id }) {
      cited[offset].asOf = min(cited[offset].asOf, asOf)
      return "[\(offset + 1)]"
    }
    guard let source = knowledge.source(id) else { return nil }
    cited.append((source, asOf))
    return "[\(cited.count)]"
  }

  private static func append(_ sentence: String, to text: inout String, startsParagraph: Bool) {
    if !text.isEmpty { text += startsParagraph ? "\n\n" : " " }
    text += sentence
  }
}
