import Testing

@testable import TerminalChat

@Suite("What a line means")
struct TypedLineTests {
  @Test(arguments: [
    ("", TypedLine.blank), ("   ", .blank),
    ("/help", .command(.help, name: "help", arguments: "")),
    ("  /why  2 ", .command(.why, name: "why", arguments: "2")),
    ("/?", .command(.help, name: "?", arguments: "")),
    ("/Q", .command(.quit, name: "q", arguments: "")),
    ("/crisis", .command(.emergency, name: "crisis", arguments: "")),
    ("help", .command(.help, name: "help", arguments: "")),
    ("BYE", .command(.quit, name: "bye", arguments: "")),
    ("?", .command(.help, name: "?", arguments: "")),
    ("help me sleep", .question("help me sleep")),
    ("/r/kratom says it is safe", .question("/r/kratom says it is safe")),
    ("/2 grams", .question("/2 grams")),
    ("//help", .question("/help")),
    ("/hlp", .unknownCommand("hlp", nearest: "help")),
    ("/topics", .unknownCommand("topics", nearest: nil)),
    ("/xyzzyx", .unknownCommand("xyzzyx", nearest: nil)),
    (".help", .foreignSpelling(".help", here: "/help")),
    (":why", .foreignSpelling(":why", here: "/why")),
    ("!exit now", .foreignSpelling("!exit now", here: "/quit")),
    (".5 g is what", .question(".5 g is what")),
    ("!important", .question("!important")),
  ])
  func `lines are read by their shape`(_ line: String, _ meaning: TypedLine) {
    #expect(TypedLine(line) == meaning)
  }

  @Test func `every command has a guide and can be named`() {
    for command in ChatCommand.allCases {
      #expect(ChatCommand.named(command.rawValue) == command)
      let guide = CommandGuide.of(command)
      #expect(!guide.summary.isEmpty)
      #expect(HelpText.of(command.rawValue).hasPrefix("/\(command.rawValue)"))
    }
    #expect(CommandGuide.first.count == 8)
  }
}
