import Diagnostics
import Knowledge
import Safety

extension TranscriptParser {
  private static let headKeys = ["today", "region", "session", "tags", "expect-fail", "risks"]

  mutating func head(_ key: String, _ value: String, line: Int, column: Int) {
    guard turns.isEmpty else {
      report(
        "late-head",
        line: line,
        "'@\(key)' stands below the first turn",
        mend: "move it to the top"
      )
      return
    }
    guard Self.headKeys.contains(key) else {
      let near = nearestName(to: key, among: Self.headKeys).map { "Did you mean '@\($0)'?" }
      report(
        "unknown-key",
        line: line,
        column: 2,
        "unknown key '@\(key)'",
        mend: near ?? "known keys: @" + Self.headKeys.joined(separator: ", @")
      )
      return
    }
    guard keys.insert(key).inserted else {
      report("double-key", line: line, column: 2, "'@\(key)' stands twice")
      return
    }
    guard !value.isEmpty else {
      report("head-value", line: line, column: column, "'@\(key)' has no value")
      return
    }
    guard set(key, to: value) else {
      report(
        "head-value",
        line: line,
        column: column,
        "'\(value)' is no value for '@\(key)'",
        mend: Self.forms[key]
      )
      return
    }
  }

  private static let forms = [
    "today": "write a day as 2026-12-01",
    "region": "write a region as US",
    "session": "known: fresh, resumed, none",
    "expect-fail": "write the issue and the reason, as in '#12 the model confuses both'",
    "risks": "write risks as in 'pregnancy, interaction:ssri'",
  ]

  private mutating func set(_ key: String, to value: String) -> Bool {
    let names = value.split(separator: ",").map(LineReader.trimmed)
    switch key {
    case "today":
      setting.today = Day(value)
      return setting.today != nil
    case "region":
      setting.region = value
      return value.utf8.count == 2 && value.allSatisfy(\.isLetter)
    case "session":
      guard let continuity = Transcript.Setting.Continuity(rawValue: value) else { return false }
      setting.continuity = continuity
    case "tags": setting.tags = names
    case "risks":
      setting.risks = names.compactMap { RiskProfile.Entry(name: $0) }
      return setting.risks.count == names.count
    default:
      setting.expectedFailure = value
      return value.hasPrefix("#") && value.contains(" ")
    }
    return true
  }
}
