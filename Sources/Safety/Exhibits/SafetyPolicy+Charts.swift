import Knowledge

/// A chart made of claims, chosen by the topics that they belong to.
struct ClaimChart {
  let title: String
  let topics: [(label: String, topic: String)]

  static let times = ClaimChart(
    title: "How long effects, traces and withdrawal last",
    topics: [
      ("until it is felt", "onset"), ("felt effects", "duration"),
      ("in the body", "half_life_detection"), ("withdrawal", "withdrawal_timeline"),
    ]
  )
  static let soreness = ClaimChart(
    title: "Muscle soreness over the days",
    topics: [("soreness", "doms_what"), ("when to get help", "doms_red_flags")]
  )
}

extension SafetyPolicy {
  private static let barWidth = 24

  /// Amounts that sources report and how they disagree; closed, it says only who reports some.
  func amounts(isOpen: Bool) -> Exhibit {
    let amounts = knowledge.records.amounts
    let highest = amounts.compactMap { Self.bounds(of: $0.range)?.upper }.max() ?? 1
    let rows = amounts.map { amount -> [String] in
      let source = knowledge.source(amount.reporter)
      let reporter = source.map { "\($0.publisher)\($0.year.map { " \($0)" } ?? "")" } ?? ""
      let figure = isOpen ? "\(amount.range) \(amount.unit)" : "closed"
      let bar = isOpen ? Self.bar(for: amount.range, of: highest) : ""
      return [reporter, amount.purpose, amount.form, figure, bar]
    }
    return Exhibit(
      title: "Amounts that sources report, none of them advice",
      columns: ["who reports it", "told for", "form", "amount", "drawn"],
      rows: rows,
      notes: [
        "No health agency and no trial supports any amount, and the sources disagree.",
        isOpen ? "" : "Amounts are closed here: ask in a conversation, or see why with /why.",
      ].filter { !$0.isEmpty }
    )
  }

  /// The places by status, worst first.
  var places: Exhibit {
    let order = Place.Status.allCases
    let sorted = knowledge.records.places.sorted { left, right in
      let ranks = (order.firstIndex(of: left.status) ?? 0, order.firstIndex(of: right.status) ?? 0)
      return ranks.0 == ranks.1 ? left.id < right.id : ranks.0 < ranks.1
    }
    return Exhibit(
      title: "Places by status, as the sources said when they were read",
      columns: ["status", "place", "age", "as of", "sure"],
      rows: sorted.map { place in
        [
          place.status.rawValue, place.name, place.age.map(String.init) ?? "",
          knowledge.claim(place.claim)?.asOf.description ?? "",
          place.isMoving ? "\(place.confidence.rawValue), moving" : place.confidence.rawValue,
        ]
      },
      notes: ["Laws change: check the official source before you rely on any of this."]
    )
  }

  /// The claims of a chart, one row each.
  func claimTable(_ chart: ClaimChart, isOpen: Bool) -> Exhibit {
    var rows: [[String]] = []
    for (label, topic) in chart.topics {
      for claim in knowledge.records.claims where claim.topics.contains(topic) {
        guard !claim.quantities.isEmpty else { continue }
        rows.append([
          label, claim.quantities.joined(separator: ", "), words(of: claim, isOpen: isOpen),
          claim.evidence.rawValue,
        ])
      }
    }
    let shown = rows.filter { isOpen || $0[2] != Self.withheld }
    return Exhibit(
      title: chart.title,
      columns: ["what", "figures", "what is known", "evidence"],
      rows: shown,
      notes: ["Every row is a claim with sources; sources differ, and people differ more."]
    )
  }

  private static func bounds(of range: String) -> (lower: Double, upper: Double)? {
    let parts = range.split(separator: "-").compactMap { Double($0) }
    guard let first = parts.first, let last = parts.last else { return nil }
    return (first, last)
  }

  private static func bar(for range: String, of highest: Double) -> String {
    guard let (lower, upper) = bounds(of: range), highest > 0 else { return "" }
    let start = Int(lower / highest * Double(barWidth))
    let end = max(start + 1, Int(upper / highest * Double(barWidth)))
    return String(repeating: ".", count: start) + String(repeating: "#", count: end - start)
  }
}
