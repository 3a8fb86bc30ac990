import Foundation
import Testing

@testable import Safety

struct FixedTextsTests {
  private static let kinds: [Verdict.Kind] =
    EmergencyKind.allCases.map { .emergency($0) } + CrisisKind.allCases.map { .crisis($0) }
  private static let regions: [String?] = [
    nil, "us", "CA", "GB", "IE", "AU", "NZ", "TH", "DE", "ZZ",
  ]

  private func texts() -> [(verdict: Verdict, region: String?, lines: [String])] {
    Self.kinds.flatMap { kind in
      [false, true].flatMap { isTaken in
        Verdict.Language.allCases.flatMap { language in
          Self.regions.map { region in
            let verdict = Verdict(
              kind: kind,
              rule: "test",
              needsEmergencyAction: isTaken,
              language: language
            )
            return (verdict, region, FixedTexts.text(for: verdict, region: region).lines)
          }
        }
      }
    }
  }

  @Test func `the first line is the action and at most four short lines follow`() {
    for (verdict, region, lines) in texts() where verdict.language == .english {
      let first = lines.first ?? ""
      #expect(first.hasPrefix("Call") || first.hasPrefix("Go to"), "\(verdict) \(region ?? "-")")
      #expect((2...5).contains(lines.count), "\(verdict)")
      for line in lines.dropFirst() { #expect(line.split(separator: " ").count <= 18, "\(line)") }
    }
  }

  @Test func `a Spanish verdict gets both languages`() {
    for (verdict, region, lines) in texts() where verdict.language == .spanish {
      let english = FixedTexts.text(
        for: Verdict(
          kind: verdict.kind,
          rule: "test",
          needsEmergencyAction: verdict.needsEmergencyAction
        ),
        region: region
      )
      #expect(lines.suffix(english.lines.count) == english.lines[...])
      #expect(lines.count > english.lines.count)
    }
  }

  @Test func `no text names an amount, a plan or a wait`() {
    let banned = ["gram", " mg", "sleep it off", "capsule", "lethal", "fatal", "wait "]
    for (_, _, lines) in texts() {
      let text = lines.joined(separator: "\n").lowercased()
      for word in banned { #expect(!text.contains(word), "\(word): \(text)") }
    }
  }

  @Test func `only known numbers are shown`() throws {
    let numbers = try shownRecords()
    let runs = /[0-9][0-9 -]*[0-9]/
    for (_, _, lines) in texts() {
      for line in lines {
        for match in line.matches(of: runs) {
          #expect(numbers.contains(String(match.output)), "\(match.output) in \(line)")
        }
      }
    }
  }

  @Test func `a known region names no other region's number`() {
    let verdict = Verdict(kind: .emergency(.overdose), rule: "test")
    #expect(FixedTexts.text(for: verdict, region: "US").lines.first == "Call 911 now.")
    #expect(FixedTexts.text(for: verdict, region: "au").lines.first == "Call 000 now.")
    #expect(
      FixedTexts.text(for: verdict, region: "NZ").lines.first
        == "Call your local emergency number now."
    )
    #expect(
      FixedTexts.text(for: verdict, region: nil).lines.first
        == "Call 911 in the US and Canada, 112 in Europe, 000 in Australia, or your local emergency number now."
    )
  }

  /// The numbers whose record is seen, and 112, which the text for an unknown region may name.
  private func shownRecords() throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Sources/Knowledge/Data/helplines.yaml")
    let records = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n- ")
    var numbers: Set<String> = ["112"]
    for record in records where record.contains("seen: true") {
      let line = record.split(separator: "\n").first { $0.contains("call:") }
      let value = line?.split(separator: "\"").dropFirst().first ?? ""
      for number in value.components(separatedBy: " or ") { numbers.insert(number) }
    }
    return numbers
  }
}
