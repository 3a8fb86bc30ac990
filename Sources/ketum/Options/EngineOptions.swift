import ArgumentParser
import BuiltInContent
import Content
import Conversation
import Diagnostics
import Knowledge
import Safety

/// What all commands that answer take.
struct EngineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Use the folders Intents and Knowledge in a folder.", valueName: "dir")
  )
  var content: String?

  @Option(
    help: ArgumentHelp(
      "Name the emergency numbers of a region, such as US (or KETUM_REGION).",
      valueName: "code"
    )
  )
  var region: String?

  @Option(
    help: ArgumentHelp("Answer as on this day (or KETUM_TODAY).", valueName: "yyyy-mm-dd")
  )
  var today: String?

  /// Day, region and the risks that the caller names.
  func context(risks: [String] = []) throws -> TurnContext {
    TurnContext(
      day: try day(),
      region: try regionCode(),
      callerRisks: try risks.map(Self.entry)
    )
  }

  /// The engine over the content in the program, or over that of `--content`.
  func assistant() throws -> Assistant {
    guard let content else {
      do { return Assistant(content: try BuiltInContent.load()) } catch {
        throw Failure(.failed, "the content in the program can't be read (\(error)).")
      }
    }
    let load = ContentLoader.load(intents: content + "/Intents", knowledge: content + "/Knowledge")
    guard let set = load.content else {
      let count = load.findings.count { $0.severity == .error }
      throw Failure(
        .badData,
        "\(content) has \(count) errors: ketum check --content \(content) shows them."
      )
    }
    return Assistant(content: set)
  }

  private func day() throws -> Day {
    let named =
      today ?? ProgramEnvironment.variables["KETUM_TODAY"].flatMap { $0.isEmpty ? nil : $0 }
    guard let named else { return SystemClock.today }
    guard let day = Day(named) else {
      throw Failure(.usage, "\(named) is no day: write it as 2026-01-15.")
    }
    return day
  }

  private func regionCode() throws -> String? {
    let named =
      region ?? ProgramEnvironment.variables["KETUM_REGION"].flatMap { $0.isEmpty ? nil : $0 }
    guard let code = named?.uppercased() else { return nil }
    guard code.utf8.count == 2, code.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      throw Failure(.usage, "a region is two letters, such as US or DE.")
    }
    return code
  }

  private static func entry(_ name: String) throws -> RiskProfile.Entry {
    if let entry = RiskProfile.Entry(name: name) { return entry }
    let names = Risk.allCases.map(\.rawValue).sorted()
    let near = nearestName(to: name, among: names).map { " Did you mean \($0)?" } ?? ""
    throw Failure(
      .usage,
      "there is no risk \(name).\(near) Known are \(names.joined(separator: ", "))."
    )
  }
}
