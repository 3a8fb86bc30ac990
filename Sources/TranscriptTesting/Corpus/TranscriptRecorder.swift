import Conversation

/// Writes a conversation down as a transcript, with checks for a person to prune.
public enum TranscriptRecorder {
  /// The transcript of what was heard; a crisis turn ends it, and the two turns before
  /// it are left out as well.
  ///
  /// The title is its first line, and `today` the day on which it took place, as `YYYY-MM-DD`.
  public static func text(
    of heard: [Heard],
    title: String,
    today: String? = nil,
    region: String? = nil
  ) -> String {
    var lines = ["# " + title, "# Why: say here what this conversation guards."]
    if let today { lines.append("@today: \(today)") }
    if let region { lines.append("@region: \(region)") }
    let crisis = heard.firstIndex { $0.turn?.record.route == "crisis" }
    for event in heard.prefix(crisis.map { max(0, $0 - 2) } ?? heard.count) {
      switch event {
      case .reply(let turn): lines += [""] + self.lines(for: turn)
      case .notice(let notice):
        lines += ["", "you> " + QuotedText.encoded(notice.words)]
        if notice.command != nil { lines.append("  turns left: \(notice.turns)") }
      }
    }
    if crisis != nil { lines += ["", "# What was said from here on is not kept."] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(for turn: SpokenTurn) -> [String] {
    let record = turn.record
    var lines = ["you> " + QuotedText.encoded(turn.words)]
    lines.append("  route: \(record.route)")
    lines.append("  topics: \(record.topics.joined(separator: ", "))")
    let named = record.entities.filter { $0.start != nil }.map { "\($0.type)=\($0.value)" }
    if !named.isEmpty { lines.append("  entities include: \(named.joined(separator: ", "))") }
    let caveats = record.caveats.filter(\.shown).map(\.id)
    if !record.isHelp, !caveats.isEmpty {
      lines.append("  caveats include: \(caveats.joined(separator: ", "))")
    }
    lines.append("  level: \(record.level)")
    let cited = record.citations.map(\.id)
    lines.append(cited.isEmpty ? "  cites: none" : "  cites: \(cited.joined(separator: ", "))")
    if !record.profile.risks.isEmpty {
      lines.append("  risks: \(record.profile.risks.joined(separator: ", "))")
    }
    return lines
  }
}
