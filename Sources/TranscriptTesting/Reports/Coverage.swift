import Conversation
import Knowledge
import Safety

/// What the transcripts reach of all that could be said.
public struct Coverage: Sendable, Equatable {
  /// One kind of thing.
  public struct Part: Sendable, Equatable {
    /// What is counted, in the plural.
    public var name: String
    /// All of it, sorted.
    public var all: [String]
    /// What no turn reaches, sorted.
    public var missed: [String]
    /// The share that must be reached, in hundredths.
    public var wanted: Int

    /// The share that is reached, in hundredths, rounded down.
    public var reached: Int {
      all.isEmpty ? 100 : (all.count - missed.count) * 100 / all.count
    }

    /// Whether enough is reached.
    public var isEnough: Bool { reached >= wanted }
  }

  /// The parts, in the order of the report.
  public var parts: [Part]

  /// Whether enough is reached of each.
  public var isEnough: Bool { parts.allSatisfy(\.isEnough) }

  /// Measures a run.
  public init(of results: [TranscriptResult], over ground: Ground) {
    let heard = results.flatMap(\.cases).compactMap(\.heard)
    let turns = heard.compactMap(\.turn)
    let shown = Set(turns.flatMap { $0.record.caveats.filter(\.shown).map(\.id) })
    let caveats = ground.knowledge.records.caveats
    let templates = ground.topics.values.flatMap { $0.answers.map(\.id) }
    let help = ["emergency_now", "crisis_self_harm"]
    let commands = results.flatMap { $0.transcript.turns.flatMap(\.wordings) }
      .compactMap { $0.command?.name.rawValue }
    parts = [
      Part("topics", Array(ground.topics.keys), turns.flatMap(\.record.topics), wanted: 100),
      Part("routes", Route.allCases.map(\.rawValue), turns.map(\.record.route), wanted: 100),
      Part(
        "levels",
        Level.allCases.filter { $0 != .none }.map(\.rawValue),
        turns.map(\.record.level),
        wanted: 100
      ),
      Part(
        "urgent caveats",
        caveats.filter { $0.level >= .urgent }.map(\.id),
        Array(shown),
        wanted: 100
      ),
      Part("caveats", caveats.map(\.id), Array(shown), wanted: 0),
      Part(
        "templates",
        templates.filter { id in !help.contains { id.hasPrefix($0) } },
        turns.flatMap { $0.explanation?.templates ?? [] },
        wanted: 90
      ),
      Part(
        "claims",
        ground.knowledge.records.claims.map(\.id),
        turns.flatMap { $0.record.claims.map(\.id) },
        wanted: 90
      ),
      Part("commands", SessionCommand.Name.allCases.map(\.rawValue), commands, wanted: 100),
    ]
  }

  /// The report; `place` names the file and line of a thing by its id, when it is known.
  public func text(place: (String) -> String?) -> String {
    var lines: [String] = []
    for part in parts {
      let count = part.all.count - part.missed.count
      let wanted = part.wanted > 0 ? ", \(part.wanted) % wanted" : ""
      lines.append("\(part.name): \(count) of \(part.all.count) (\(part.reached) %\(wanted))")
      lines += part.missed.map { name in
        (place(name).map { "  \($0): " } ?? "  ") + "not reached: \(name)"
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension Coverage.Part {
  init(_ name: String, _ all: [String], _ reached: [String], wanted: Int) {
    let reached = Set(reached)
    self.init(
      name: name,
      all: all.sorted(),
      missed: all.filter { !reached.contains($0) }.sorted(),
      wanted: wanted
    )
  }
}
