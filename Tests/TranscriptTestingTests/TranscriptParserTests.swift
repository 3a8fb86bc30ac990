import Diagnostics
import Knowledge
import Safety
import Testing

@testable import TranscriptTesting

struct TranscriptParserTests {
  private func parse(_ text: String) -> (Transcript, [String]) {
    let (transcript, findings) = TranscriptParser.parse(text, file: "a.chat")
    return (transcript, findings.map(\.description))
  }

  @Test func `every kind of line is read`() throws {
    let (transcript, findings) = parse(
      """
      # A title
      # Why: to show the form.
      @tags: sleep, mixing
      @today: 2026-12-01
      @region: US
      @risks: pregnancy, interaction:ssri

      you> can i take kratom with ambien
       or> kratom + ambien ok?
        route: answer
        caveats include: mix.sedatives
        words: 60..150
      | Do not combine them.
      | ...

      you> /undo
        turns left: 0
      """
    )
    #expect(findings == [])
    #expect(transcript.setting.tags == ["sleep", "mixing"])
    #expect(transcript.setting.today == Day("2026-12-01"))
    #expect(transcript.setting.region == "US")
    #expect(transcript.setting.risks.map(\.name) == ["pregnancy", "interaction:ssri"])
    let turn = try #require(transcript.turns.first)
    #expect(turn.wordings.map(\.text) == ["can i take kratom with ambien", "kratom + ambien ok?"])
    #expect(turn.wordings.map(\.line) == [8, 9])
    #expect(turn.checks.map(\.name) == [.route, .caveatsInclude, .words])
    #expect(turn.exact == ExactBlock(firstLine: 13, lines: ["Do not combine them.", "..."]))
    #expect(transcript.turns[1].wordings[0].command == SessionCommand(.undo))
  }

  @Test(arguments: [
    (
      "you> hi\n  rout: answer",
      "a.chat:2:3: error: unknown check 'rout' [unknown-check]. Did you mean 'route'?"
    ),
    (
      "you> hi\n  route: anser",
      "a.chat:2:10: error: 'anser' is not known here [check-value]. Did you mean 'answer'?"
    ),
    (
      "@tag: x\nyou> hi",
      "a.chat:1:2: error: unknown key '@tag' [unknown-key]. Did you mean '@tags'?"
    ),
    (
      "you> /udo",
      "a.chat:1:6: error: unknown command '/udo' [unknown-command]. Did you mean '/undo'?"
    ),
    (
      "you> hi\n  risks: pregnanci",
      "a.chat:2:10: error: unknown risk 'pregnanci' [check-value]. Did you mean 'pregnancy'?"
    ),
    (
      #"you> "a\q""#,
      #"a.chat:1:8: error: unknown escape '\q' [quoted-text]. escapes are \n, \t, \e, \", \\ and \u{…}"#
    ),
    (
      "you> hi\n| x\n  route: answer",
      "a.chat:3:1: error: a check stands below the exact reply [late-check]. move it above the '|' lines"
    ),
    (
      "you> /undo\n  cites: none",
      "a.chat:2:3: error: 'cites' can't be asked of a command's output [command-check]. a command takes says, never says, risks and turns left"
    ),
    (
      "you> hi\nhello",
      "a.chat:2:1: error: the line is of no known kind [unknown-line]. lines start with '#', '@', 'you>', ' or>', two spaces and a check, or '|'"
    ),
  ])
  func `a fault is told with its place and a mend`(text: String, finding: String) {
    #expect(parse(text).1.contains(finding), "\(parse(text).1)")
  }

  @Test func `all faults of a file are told at once`() {
    #expect(parse("@x: 1\n@today: never\nyou> hi\n  nope: 1\n  words: many").1.count == 4)
  }

  @Test func `a file without a turn is refused`() {
    #expect(parse("# nothing here").1.count == 1)
  }

  @Test(arguments: [
    ("\u{202E}abc", #""\u{202E}abc""#), ("plain words", "plain words"),
    ("\"quoted\"", #""\"quoted\"""#), ("a\nb", #""a\nb""#), (" lead", #"" lead""#),
    ("back\\slash", "back\\slash"), ("\u{1B}[31m", #""\e[31m""#), ("", "\"\""),
  ])
  func `words survive being written and read`(words: String, written: String) throws {
    #expect(QuotedText.encoded(words) == written)
    #expect(try QuotedText.decoded(written) == words)
  }

  @Test func `formatting tidies a file and changes nothing the second time`() {
    let untidy =
      "#title\n@tags:a\n\n\n\nyou>   \"hi\"\n    or>hello\n     route:smalltalk\n|Hello.\n|\n\n\n#next\nyou> bye  \n\n"
    let (transcript, findings) = parse(untidy)
    #expect(findings == [])
    let once = transcript.formatted
    #expect(
      once == """
        # title
        @tags: a

        you> hi
         or> hello
          route: smalltalk
        | Hello.
        |

        # next
        you> bye

        """
    )
    #expect(parse(once).0.formatted == once)
  }
}
