import Content
import Diagnostics
import Foundation
import Testing

/// Faults in the form of a file: each is told with its place, whatever else is wrong.
struct YAMLReadingTests {
  @Test(arguments: cases)
  func `a fault of form is told with its place`(fault: ContentRuleTests.Break) throws {
    let folder = try SampleFolder(fault.edits)
    #expect(folder.heads() == fault.findings)
  }

  private static let terms = "Knowledge/terms.yaml"
  private static let strains = "Knowledge/strains.yaml"
  private static let line = "Knowledge/helplines.yaml"

  static let cases: [ContentRuleTests.Break] = [
    .init(
      "yaml-syntax",
      .init(strains, "name: red\n", "name: [red\n"),
      gives: "Knowledge/strains.yaml:4:8: error: did not find expected ',' or ']' [yaml-syntax]"
    ),
    .init(
      "yaml-syntax",
      .init(strains, "  name: red\n", "\tname: red\n"),
      gives:
        "Knowledge/strains.yaml:3:1: error: found a tab character that violates indentation [yaml-syntax]"
    ),
    .init(
      "anchor-or-alias",
      .init(terms, "[ketum]", "&names [ketum]"),
      gives:
        "Knowledge/terms.yaml:4:10: error: anchors and aliases are not allowed here [anchor-or-alias]"
    ),
    .init(
      "duplicate-key",
      .init(line, "  seen: true\n", "  seen: true\n  region: GB\n"),
      gives: "Knowledge/helplines.yaml:8:3: error: key 'region' stands twice [duplicate-key]"
    ),
    .init(
      "duplicate-key",
      .init(
        "Intents/dose/dose_soreness.yaml",
        "you sleep\", topic",
        "you sleep\", topic: sleep_aid, topic"
      ),
      gives: "Intents/dose/dose_soreness.yaml:9:60: error: key 'topic' stands twice [duplicate-key]"
    ),
    .init(
      "unknown-key",
      .init(line, "  hours: ", "  hour: "),
      gives: "Knowledge/helplines.yaml:6:3: error: unknown key 'hour' [unknown-key]"
    ),
    .init(
      "unknown-key",
      .init(line, "  seen: true", "  seen: true\n  colour: red"),
      gives: "Knowledge/helplines.yaml:8:3: error: unknown key 'colour' [unknown-key]"
    ),
    .init(
      "missing-key",
      .init(line, "  region: US\n", ""),
      gives: "Knowledge/helplines.yaml:1:3: error: key 'region' is missing [missing-key]"
    ),
    .init(
      "wrong-type",
      .init(line, "seen: true", "seen: yes"),
      gives: "Knowledge/helplines.yaml:7:9: error: 'seen' is true or false [wrong-type]"
    ),
    .init(
      "wrong-type",
      .init(line, "name: Poison Help", "name: [Poison, Help]"),
      gives: "Knowledge/helplines.yaml:4:9: error: 'name' is a text [wrong-type]"
    ),
    .init(
      "wrong-type",
      .init(line, "name: Poison Help", "name: \"\""),
      gives: "Knowledge/helplines.yaml:4:9: error: 'name' is empty [wrong-type]"
    ),
    .init(
      "wrong-type",
      .init(terms, "- id: powder", "- powder\n- id: powder"),
      gives:
        "Knowledge/terms.yaml:5:3: error: a map of keys and values is expected here [wrong-type]"
    ),
    .init(
      "wrong-type",
      .init("Knowledge/places/us.yaml", "age: 18", "age: eighteen"),
      gives: "Knowledge/places/us.yaml:13:8: error: 'age' is a whole number [wrong-type]"
    ),
    .init(
      "wrong-type",
      .init(
        "Intents/dose/dose_soreness.yaml",
        "      - claim: dose.article",
        "      - {claim: dose.article, advice: \"Rest.\"}"
      ),
      gives:
        "Intents/dose/dose_soreness.yaml:15:9: error: a part of an answer is exactly one claim, 'each' or glue [wrong-type]"
    ),
    .init(
      "unknown-value",
      .init(line, "purpose: poison", "purpose: poisson"),
      gives:
        "Knowledge/helplines.yaml:3:12: error: unknown value 'poisson' of 'purpose' [unknown-value]"
    ),
    .init(
      "unknown-value",
      .init("Knowledge/caveats/all.yaml", "persons: [me]", "persons: [mee]"),
      gives:
        "Knowledge/caveats/all.yaml:7:81: error: unknown value 'mee' of 'persons' [unknown-value]"
    ),
    .init(
      "bad-date",
      .init(line, "as-of: 2026-11", "as-of: 2026-13"),
      gives: "Knowledge/helplines.yaml:9:10: error: '2026-13' is no date [bad-date]"
    ),
    .init(
      "claim-without-source",
      .init("Knowledge/claims/sleep.yaml", "  sources: [sample-article]\n", ""),
      gives:
        "Knowledge/claims/sleep.yaml:59:7: error: claim 'dose.article' has no source [claim-without-source]"
    ),
  ]

  @Test func `a file of unknown name, a wrong ending and bytes that are no text are told`() throws {
    let folder = try SampleFolder()
    try folder.write(Data("- id: x\n".utf8), to: "Knowledge/claim.yaml")
    try folder.write(Data("- id: x\n".utf8), to: "Knowledge/more.yml")
    try folder.write(Data([0x2D, 0x20, 0xFF, 0xFE]), to: "Knowledge/sources/bytes.yaml")
    try folder.write(Data(), to: "Intents/sleep/empty.yaml")
    #expect(
      folder.heads() == [
        "Intents/sleep/empty.yaml:1:1: error: the file is empty [yaml-syntax]",
        "Knowledge/claim.yaml:1:1: error: nothing is known to stand in a file of this name "
          + "[unknown-file]",
        "Knowledge/more.yml:1:1: error: files of content end in .yaml [unreadable-file]",
        "Knowledge/sources/bytes.yaml:1:1: error: the file is not UTF-8 text [unreadable-file]",
      ]
    )
  }

  @Test func `an alias bomb is refused at once`() throws {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let alias = "*a\(level - 1)"
      let list = Array(repeating: alias, count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(list)]\n"
    }
    let folder = try SampleFolder()
    try folder.write(Data(bomb.utf8), to: "Intents/sleep/bomb.yaml")
    let rules = Set(folder.load().errors.map(\.rule))
    #expect(rules.contains("anchor-or-alias"))
  }

  @Test func `deep nesting is refused without a crash`() throws {
    let folder = try SampleFolder()
    let deep = "topic: " + String(repeating: "[", count: 100_000)
    try folder.write(Data(deep.utf8), to: "Intents/sleep/deep.yaml")
    #expect(folder.load().content == nil)
  }
}
