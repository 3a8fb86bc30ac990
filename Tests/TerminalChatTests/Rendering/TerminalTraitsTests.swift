import Testing

@testable import TerminalChat

@Suite("How output looks by where it goes")
struct TerminalTraitsTests {
  private func traits(
    _ variables: [String: String] = [:],
    isTerminal: Bool = true,
    columns: Int? = 100
  ) -> TerminalTraits {
    var environment = ["TERM": "xterm", "LANG": "C.UTF-8"]
    environment.merge(variables) { $1 }
    return TerminalTraits(isTerminal: isTerminal, columns: columns, environment: environment)
  }

  @Test(arguments: [
    ([:], TerminalTraits.When.auto, true, true),
    ([:], .auto, false, false),
    (["NO_COLOR": "1"], .auto, true, false),
    (["NO_COLOR": ""], .auto, true, true),
    (["NO_COLOR": "1", "FORCE_COLOR": "1"], .auto, true, false),
    (["NO_COLOR": "1"], .always, false, true),
    (["CLICOLOR_FORCE": "1"], .auto, false, true),
    (["CLICOLOR_FORCE": "0"], .auto, false, false),
    (["CLICOLOR_FORCE": "1", "CLICOLOR": "0"], .auto, true, true),
    (["CLICOLOR": "0"], .auto, true, false),
    (["TERM": "dumb"], .auto, true, false),
    (["TERM": "dumb", "FORCE_COLOR": "1"], .auto, true, true),
    ([:], .never, true, false),
  ])
  func `colour follows the flag, then NO_COLOR, then force, then CLICOLOR, then the terminal`(
    _ variables: [String: String],
    _ flag: TerminalTraits.When,
    _ isTerminal: Bool,
    _ usesColour: Bool
  ) {
    var traits = traits(variables, isTerminal: isTerminal)
    traits.colour = flag
    #expect(traits.style.usesColour == usesColour)
  }

  @Test(arguments: [
    (true, Optional(100), TerminalTraits.Width?.none, Optional(80)),
    (true, 60, nil, 60),
    (true, nil, nil, 80),
    (true, 3, nil, 16),
    (false, nil, nil, nil),
    (false, nil, .columns(50), 50),
    (true, 60, TerminalTraits.Width.none, nil),
    (true, 200, .columns(120), 120),
  ])
  func `width is that of the terminal up to 80, and none in a pipe`(
    _ isTerminal: Bool,
    _ columns: Int?,
    _ asked: TerminalTraits.Width?,
    _ width: Int?
  ) {
    var traits = traits(isTerminal: isTerminal, columns: columns)
    traits.width = asked
    #expect(traits.style.width == width)
  }

  @Test func `links need colours and a terminal that knows them`() {
    #expect(traits().style.usesHyperlinks)
    #expect(!traits(["TERM": "linux"]).style.usesHyperlinks)
    #expect(!traits(["NO_COLOR": "1"]).style.usesHyperlinks)
    #expect(!traits(isTerminal: false).style.usesHyperlinks)
    var always = traits(isTerminal: false)
    always.hyperlinks = .always
    #expect(always.style.usesHyperlinks)
  }

  @Test func `the locale changes signs only, and only on terminals`() {
    #expect(!traits(["LANG": "C"]).style.usesUnicode)
    #expect(traits(["LANG": "C", "LC_ALL": "de_DE.UTF-8"]).style.usesUnicode)
    #expect(!traits(["LC_ALL": "C"]).style.usesUnicode)
    #expect(traits(["LANG": "C"], isTerminal: false).style.usesUnicode)
  }

  @Test func `spoken labels come by flag or variable`() {
    #expect(!traits().style.isAccessible)
    #expect(traits(["KETUM_ACCESSIBLE": "1"]).style.isAccessible)
    #expect(!traits(["KETUM_ACCESSIBLE": "0"]).style.isAccessible)
  }
}
