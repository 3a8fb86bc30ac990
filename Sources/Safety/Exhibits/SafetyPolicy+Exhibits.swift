public import Knowledge

extension SafetyPolicy {
  /// What stands in the place of words that hold an amount while amounts are closed.
  static let withheld = "(an amount is told here, and amounts are closed in this conversation)"

  /// The charts that can be asked for.
  public static let chartNames = ["amounts", "places", "soreness", "times"]

  /// What was asked for, under the profile of the session; `nil` when no record has the name.
  ///
  /// Amounts are shown only in a channel that may show them and with a profile that closes none.
  public func exhibit(
    _ request: ExhibitRequest,
    profile: RiskProfile = RiskProfile(),
    isFigureChannel: Bool = false,
    day: Day? = nil
  ) -> Exhibit? {
    let isOpen = isFigureChannel && !profile.closesFigures
    switch request {
    case .sources: return sourceList
    case .source(let id): return knowledge.source(id).map { card(of: $0, isOpen: isOpen, day: day) }
    case .claim(let id): return knowledge.claim(id).map { card(of: $0, isOpen: isOpen, day: day) }
    case .chart("amounts"): return amounts(isOpen: isOpen)
    case .chart("places"): return places
    case .chart("times"): return claimTable(.times, isOpen: isOpen)
    case .chart("soreness"): return claimTable(.soreness, isOpen: isOpen)
    case .chart: return nil
    }
  }

  /// The words of a claim, or the notice that an amount is withheld.
  func words(of claim: Claim, isOpen: Bool) -> String {
    let isFigure = claim.isFigure || FigureScanner.holdsFigure(claim.text)
    return isFigure && !isOpen ? Self.withheld : claim.text
  }

  private var sourceList: Exhibit {
    Exhibit(
      title: "Sources",
      columns: ["id", "publisher", "title", "year"],
      rows: knowledge.records.sources.map {
        [$0.id, $0.publisher, $0.title, $0.year.map(String.init) ?? "undated"]
      },
      notes: ["Each was read as a copy; `sources ID` shows the day and what rests on it."]
    )
  }

  private func card(of source: Source, isOpen: Bool, day: Day?) -> Exhibit {
    var rows = [
      ["publisher", source.publisher], ["title", source.title],
      ["year", source.year.map(String.init) ?? "undated"], ["kind", source.kind.rawValue],
      ["read", source.read.inWords], ["review by", source.reviewBy.inWords],
    ]
    let places = [("address", source.address), ("DOI", source.doi), ("PMID", source.pmid)]
    rows += places.compactMap { name, value in value.map { [name, $0] } }
    let claims = knowledge.records.claims.filter { $0.sources.contains(source.id) }
    rows += claims.map { [$0.id, words(of: $0, isOpen: isOpen)] }
    return Exhibit(
      title: source.id,
      columns: ["field", "value"],
      rows: rows,
      notes: overdue(source.reviewBy, day: day)
    )
  }

  private func card(of claim: Claim, isOpen: Bool, day: Day?) -> Exhibit {
    let rows = [
      ["text", words(of: claim, isOpen: isOpen)], ["kind", claim.kind.rawValue],
      ["evidence", claim.evidence.rawValue], ["as of", claim.asOf.inWords],
      ["sources", claim.sources.joined(separator: ", ")],
      ["conflicts with", claim.conflicts.joined(separator: ", ")],
      ["review by", claim.reviewBy.inWords], ["reviewed by", claim.reviewedBy],
    ]
    return Exhibit(
      title: claim.id,
      columns: ["field", "value"],
      rows: rows.filter { !$0[1].isEmpty },
      notes: overdue(claim.reviewBy, day: day)
    )
  }

  private func overdue(_ date: PartialDate, day: Day?) -> [String] {
    guard let day, let last = date.lastDay, last < day else { return [] }
    return ["This was due for a new check by \(date.inWords), so it may have changed."]
  }
}
