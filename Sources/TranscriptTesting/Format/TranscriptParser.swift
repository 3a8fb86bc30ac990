public import Diagnostics
import Knowledge
import Safety

/// Reads a transcript, going on after each fault so that one run shows all of them.
public struct TranscriptParser {
  private let file: String
  private var findings: [Finding] = []
  private var lines: [Transcript.Line] = []
  var setting = Transcript.Setting()
  var turns: [Transcript.Turn] = []
  var keys: Set<String> = []

  private init(file: String) { self.file = file }

  /// The transcript in a text, and what is wrong with it; with an error it should not be run.
  /// `text` is the whole file, and `file` its name for findings.
  public static func parse(_ text: String, file: String) -> (Transcript, [Finding]) {
    var parser = Self(file: file)
    var written = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if written.last?.isEmpty ?? false { written.removeLast() }
    for (offset, line) in written.enumerated() { parser.read(line, number: offset + 1) }
    if parser.turns.isEmpty {
      parser.report(
        "no-turn",
        line: max(1, written.count),
        "the transcript has no turn",
        mend: "write 'you> ' and what is typed"
      )
    }
    let transcript = Transcript(
      file: file,
      lines: parser.lines,
      setting: parser.setting,
      turns: parser.turns
    )
    return (transcript, parser.findings.sorted())
  }

  private mutating func read(_ line: String, number: Int) {
    guard let read = LineReader.read(line) else {
      report(
        "unknown-line",
        line: number,
        "the line is of no known kind",
        mend: "lines start with '#', '@', 'you>', ' or>', two spaces and a check, or '|'"
      )
      return
    }
    lines.append(Transcript.Line(number: number, content: read.content))
    switch read.content {
    case .blank, .comment: break
    case .head(let key, let value):
      head(key, value, line: number, column: read.valueColumn)
    case .question(let words):
      guard let wording = wording(words, line: number, column: read.valueColumn) else { return }
      turns.append(Transcript.Turn(wordings: [wording], checks: [], exact: nil))
    case .wording(let words): other(words, line: number, column: read.valueColumn)
    case .check(let name, let value):
      check(name, value, line: number, column: read.valueColumn)
    case .reply(let text): reply(text, line: number)
    }
  }

  mutating func report(
    _ rule: String,
    line: Int,
    column: Int = 1,
    _ problem: String,
    mend: String? = nil
  ) {
    let location = SourceLocation(file: file, line: line, column: column)
    findings.append(Finding(rule: rule, at: location, problem, mend: mend))
  }

  // MARK: Turns

  private mutating func wording(_ words: String, line: Int, column: Int) -> Transcript.Wording? {
    let text: String
    do {
      text = try QuotedText.decoded(words)
    } catch {
      let problem = error.problem
      report(
        "quoted-text",
        line: line,
        column: column + problem.offset,
        problem.text,
        mend: #"escapes are \n, \t, \e, \", \\ and \u{…}"#
      )
      return nil
    }
    guard !words.isEmpty else {
      report(
        "empty-turn",
        line: line,
        column: column,
        "nothing is typed",
        mend: "write \"\" for an empty message"
      )
      return nil
    }
    let wording = Transcript.Wording(text, line: line)
    if wording.command == nil, text.hasPrefix("/") {
      let near = SessionCommand.nearest(to: text).map { "Did you mean '/\($0)'?" }
      let known = SessionCommand.Name.allCases.map { "/" + $0.rawValue }
      report(
        "unknown-command",
        line: line,
        column: column,
        "unknown command '\(text)'",
        mend: near ?? "known commands: " + known.joined(separator: ", ")
      )
      return nil
    }
    return wording
  }

  private mutating func other(_ words: String, line: Int, column: Int) {
    guard let last = turns.indices.last else {
      report("no-turn", line: line, "' or>' stands before the first 'you>'")
      return
    }
    guard turns[last].checks.isEmpty, turns[last].exact == nil else {
      report(
        "late-wording",
        line: line,
        "another wording stands below the checks",
        mend: "move it up to its 'you>'"
      )
      return
    }
    guard let wording = wording(words, line: line, column: column) else { return }
    turns[last].wordings.append(wording)
  }

  private mutating func check(_ name: String, _ value: String, line: Int, column: Int) {
    guard let last = turns.indices.last else {
      report("no-turn", line: line, "a check stands before the first 'you>'")
      return
    }
    guard turns[last].exact == nil else {
      report(
        "late-check",
        line: line,
        "a check stands below the exact reply",
        mend: "move it above the '|' lines"
      )
      return
    }
    guard let known = CheckName(rawValue: name) else {
      let names = CheckName.allCases.map(\.rawValue)
      report(
        "unknown-check",
        line: line,
        column: 3,
        "unknown check '\(name)'",
        mend: nearestName(to: name, among: names).map { "Did you mean '\($0)'?" }
          ?? "known checks: " + names.joined(separator: ", ")
      )
      return
    }
    if turns[last].wordings.contains(where: { $0.command != nil }), !known.isForCommands {
      report(
        "command-check",
        line: line,
        column: 3,
        "'\(name)' can't be asked of a command's output",
        mend: "a command takes says, never says, risks and turns left"
      )
      return
    }
    do {
      let operand = try CheckReader.operand(of: known, from: value)
      let location = SourceLocation(file: file, line: line, column: 3)
      turns[last].checks.append(
        Check(name: known, value: value, operand: operand, location: location)
      )
    } catch {
      report("check-value", line: line, column: column, error.problem, mend: error.mend)
    }
  }

  private mutating func reply(_ text: String, line: Int) {
    guard let last = turns.indices.last else {
      report("no-turn", line: line, "a reply stands before the first 'you>'")
      return
    }
    if turns[last].exact == nil {
      turns[last].exact = ExactBlock(firstLine: line, lines: [text])
    } else {
      turns[last].exact?.lines.append(text)
    }
  }
}
