import ArgumentParser
import Content
import Diagnostics
import Foundation
import Knowledge

/// Checks the files of content and tells what is wrong with each.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks intents and knowledge, and names every fault by file, line and column.",
    discussion: """
      Examples:
        ketum check                         checks the project in this folder
        ketum check --content my-content    checks the folders in another one
        ketum check --stale 2027-03-01      also tells what is to be reviewed by then

      Ends with 0 when there is no error, else with 65. Warnings don't count.
      """
  )

  @Option(
    help: ArgumentHelp("Check the folders Intents and Knowledge in a folder.", valueName: "dir")
  )
  var content: String?

  @Option(
    help: ArgumentHelp("Also tell what is past its review on a day.", valueName: "yyyy-mm-dd"),
    transform: { text in
      guard let day = Day(text) else {
        throw ValidationError("--stale takes a day such as 2027-03-01.")
      }
      return day
    }
  )
  var stale: Day?

  func run() throws {
    let load = try CheckedContent.load(in: content)
    let findings = (load.findings + (stale.map(load.pastReview) ?? [])).sorted()
    for finding in findings { print(load.rendered(finding)) }
    print(summary(of: load, findings))
    if !load.errors.isEmpty { throw ExitCode(65) }
  }

  private func summary(of load: ContentLoad, _ findings: [Finding]) -> String {
    let errors = findings.count { $0.severity == .error }
    let counts = load.counts
    return "\(counts.topics) topics, \(counts.examples) examples, \(counts.claims) claims, "
      + "\(counts.sources) sources, \(counts.caveats) caveats, \(counts.substances) substances, "
      + "\(counts.places) places: \(Self.counted(errors, "error")), "
      + Self.counted(findings.count - errors, "warning")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
