extension Explanation {
  /// The explanation as plain lines, as `ketum why` and `/why` show it.
  public var plainText: String {
    var lines = ["turn \(turn), answer \(answer)", "route: \(route)"]
    if !topics.isEmpty { lines.append("topics: " + topics.joined(separator: ", ")) }
    if !normalized.isEmpty { lines.append("compared as: \(normalized)") }
    for repair in repaired { lines.append("read “\(repair.from)” as “\(repair.to)”") }
    for entity in entities { lines.append(Self.line(for: entity)) }
    for (type, value) in carried.sorted(by: { $0.key < $1.key }) {
      lines.append("carried from before: \(type) \(value)")
    }
    for (offset, clause) in clauses.enumerated() { lines += clause.lines(number: offset + 1) }
    lines += rules.map { "rule: \($0)" }
    lines += templates.map { "template: \($0)" }
    if let figuresClosedBy { lines.append("amounts closed by: \(figuresClosedBy)") }
    for caveat in caveats {
      let place = caveat.shown ? "shown" : "held back"
      lines.append("caveat \(caveat.id) (\(caveat.level), \(place)): \(caveat.reason)")
      if !caveat.shown { lines.append("  " + caveat.text) }
    }
    return lines.joined(separator: "\n")
  }

  private static func line(for entity: ReplyRecord.Entity) -> String {
    guard let start = entity.start, let end = entity.end else {
      return "named before: \(entity.type) \(entity.value)"
    }
    return
      "named: \(entity.type) \(entity.value), from “\(entity.text)” at bytes \(start) to \(end)"
  }
}

extension Explanation.Clause {
  fileprivate func lines(number: Int) -> [String] {
    var lines = [
      "question \(number), bytes \(start) to \(end): \(band), confidence \(Hundredths(confidence)), "
        + "scope \(scope), marks \(marks.isEmpty ? "none" : marks.joined(separator: ", "))",
      "  reject score \(Self.thousandths(rejectScore)), refused below "
        + "\(Self.thousandths(refuseBelow)), asked back below \(Self.thousandths(askBelow)), "
        + "known words \(knownWords) %",
    ]
    for candidate in candidates {
      var line = "  \(candidate.topic) \(Hundredths(candidate.score))"
      line +=
        candidate.isExact
        ? ": a sentence pattern matches"
        : ": words \(Self.thousandths(candidate.words)), "
          + "table \(Self.thousandths(candidate.table)), "
          + "nearest example \(Self.thousandths(candidate.neighbour))"
      lines.append(line)
    }
    return lines
  }

  /// A count of thousandths as a decimal number with three decimals.
  private static func thousandths(_ count: Int) -> String {
    let digits = String(abs(count) % 1000 + 1000).dropFirst()
    return "\(count < 0 ? "-" : "")\(abs(count) / 1000).\(digits)"
  }
}
