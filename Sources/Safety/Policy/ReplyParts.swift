import Knowledge

/// Puts the parts of a reply into reading order.
///
/// An urgent caveat stands before the answer, since it changes what the answer means; cautions and
/// notes follow the sentences that they limit; sources come last.
struct ReplyParts {
  let remarks: [String]
  let answers: [Reply.Section]
  let caveats: [Reply.AppliedCaveat]
  let sources: String?
  let isQuestion: Bool

  var sections: [Reply.Section] {
    let shown = caveats.filter(\.isShown).map {
      Reply.Section(.caveat, id: $0.id, level: $0.level, text: $0.text)
    }
    let urgent = shown.filter { ($0.level ?? .none) >= .urgent }
    let others = shown.filter { ($0.level ?? .none) < .urgent }
    var sections = urgent
    sections += remarks.map { Reply.Section(.remark, text: $0) }
    sections += answers.map {
      isQuestion ? Reply.Section(.question, id: $0.id, claims: $0.claims, text: $0.text) : $0
    }
    sections += others
    sections += sources.map { [Reply.Section(.sources, text: $0)] } ?? []
    return sections
  }
}
