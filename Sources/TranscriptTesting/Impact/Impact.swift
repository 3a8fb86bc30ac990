import Conversation
public import Diagnostics

/// What a change of content does to replies.
public struct Impact: Sendable {
  /// What of a reply changed.
  public enum Kind: String, Sendable, CaseIterable {
    /// The topics that are answered.
    case topic = "topics"
    /// The way the message goes.
    case route
    /// The caveats that stand in the text.
    case caveats
    /// Nothing but words.
    case text
  }

  /// One reply that changed.
  public struct Change: Sendable, Equatable {
    /// What of it.
    public var kind: Kind
    /// From what to what.
    public var detail: String
    /// Where the question stands.
    public var location: SourceLocation
    /// The question.
    public var words: String
  }

  /// A question to put to both contents.
  public struct Probe: Sendable, Equatable {
    /// Where it stands.
    public var location: SourceLocation
    /// The question.
    public var words: String

    /// Creates a probe.
    public init(location: SourceLocation, words: String) {
      self.location = location
      self.words = words
    }
  }

  /// The changes, in order of the questions.
  public var changes: [Change] = []
  /// How many replies were compared.
  public var compared = 0

  /// Compares two runs of the same transcripts.
  public init(from old: [TranscriptResult], to new: [TranscriptResult]) {
    for (before, after) in zip(old, new) {
      for (left, right) in zip(before.cases, after.cases) {
        compared += 1
        guard let was = left.heard, let now = right.heard else { continue }
        changes += Self.changes(from: was, to: now).map {
          Change(kind: $0, detail: $1, location: right.location, words: right.words)
        }
      }
    }
  }

  private static func changes(from old: Heard, to new: Heard) -> [(Kind, String)] {
    guard let was = old.turn?.record, let now = new.turn?.record else {
      return old.text == new.text ? [] : [(.text, "other words")]
    }
    var found: [(Kind, String)] = []
    func compare(_ kind: Kind, _ left: [String], _ right: [String]) {
      guard left != right else { return }
      found.append((kind, "\(names(left)) → \(names(right))"))
    }
    compare(.topic, was.topics, now.topics)
    compare(.route, [was.route], [now.route])
    let caveats = (was.caveats.filter(\.shown).map(\.id), now.caveats.filter(\.shown).map(\.id))
    if caveats.0 != caveats.1 { found.append((.caveats, difference(caveats.0, caveats.1))) }
    if found.isEmpty, was.text != now.text { found.append((.text, textChange(was, now))) }
    return found
  }

  private static func names(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.joined(separator: " + ")
  }

  private static func difference(_ old: [String], _ new: [String]) -> String {
    let gone = old.filter { !new.contains($0) }.map { "-\($0)" }
    let come = new.filter { !old.contains($0) }.map { "+\($0)" }
    return gone.isEmpty && come.isEmpty ? "other order" : (gone + come).joined(separator: " ")
  }

  private static func textChange(_ old: ReplyRecord, _ new: ReplyRecord) -> String {
    let (before, after) = (old.claims.map(\.id), new.claims.map(\.id))
    return before == after ? "other words" : "claims " + difference(before, after)
  }

  /// The changes by kind, those that are alike together, the most frequent first.
  public var report: String {
    var lines: [String] = []
    for kind in Kind.allCases {
      let alike = Dictionary(grouping: changes.filter { $0.kind == kind }, by: \.detail)
      for (detail, members) in alike.sorted(by: {
        $0.value.count == $1.value.count ? $0.key < $1.key : $0.value.count > $1.value.count
      }) {
        lines.append("\(kind.rawValue): \(detail) (\(members.count))")
        lines += members.map { "  \($0.location.file):\($0.location.line): \($0.words)" }
      }
    }
    let turns = Set(changes.map(\.location)).count
    return (lines + ["\(turns) of \(compared) replies change"]).joined(separator: "\n")
  }
}

extension Transcript {
  /// A transcript that asks each question by itself, for comparing contents.
  public static func asking(_ probes: [Impact.Probe]) -> [Transcript] {
    probes.map { probe in
      var setting = Setting()
      setting.continuity = .none
      let wording = Wording(probe.words, line: probe.location.line)
      return Transcript(
        file: probe.location.file,
        lines: [],
        setting: setting,
        turns: [Turn(wordings: [wording], checks: [], exact: nil)]
      )
    }
  }
}
