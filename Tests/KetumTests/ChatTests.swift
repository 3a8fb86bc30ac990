import FoundationEssentials
import Testing

@Suite("A chat on a terminal", .serialized)
struct ChatTests {
  let program: Program

  init() throws {
    program = try Program()
    _ = program.run("history")
  }

  @Test func `an answer offers questions, and a number asks one`() throws {
    let chat = try #require(Dialogue(program))
    let answer = chat.say("is kratom legal in texas")
    let offer = try #require(answer.split(separator: "\n").first { $0.hasPrefix("2. ") })
    #expect(answer.contains("You could ask next:"))
    _ = chat.say("2")
    #expect(chat.say("/history").contains(offer.dropFirst(3)))
    #expect(chat.leave() == 0)
  }

  @Test func `what was asked is there after a restart, can be gone on with and taken back`() throws
  {
    let first = try #require(Dialogue(program))
    _ = first.say("is kratom legal in texas")
    _ = first.say("is kratom addictive")
    #expect(first.leave() == 0)
    let second = try #require(Dialogue(program))
    let shown = second.say("/history")
    #expect(
      shown.contains("1. is kratom legal in texas") && shown.contains("2. is kratom addictive")
    )
    #expect(second.say("/resume").contains("2 turns. The last question was: is kratom addictive"))
    #expect(second.say("/why").contains("turn 2, answer a_"))
    #expect(second.say("/why 1").contains("turn 1, answer a_"))
    #expect(second.say("/sources 1").contains("[1] "))
    #expect(second.say("/undo").contains("The last turn is taken back."))
    #expect(second.say("/why").contains("turn 1, answer a_"))
    #expect(second.leave() == 0)
    #expect(!program.leftBehind().contains("is kratom addictive"))
    #expect(program.leftBehind().contains("is kratom legal in texas"))
  }

  @Test func `files and folders are closed to others`() throws {
    let chat = try #require(Dialogue(program))
    _ = chat.say("is kratom legal in texas")
    #expect(program.mode(program.state) == 0o700)
    for file in try FileManager.default.contentsOfDirectory(atPath: program.state) {
      #expect(program.mode(program.state + "/" + file) == 0o600, "\(file)")
    }
  }

  @Test func `after forgetting all no word is left in any file`() throws {
    let chat = try #require(Dialogue(program))
    _ = chat.say("can quetzalword people take kratom")
    _ = chat.say("call me at 212-555-0123 about kratom")
    #expect(program.leftBehind().contains("quetzalword"))
    #expect(!program.leftBehind().contains("555-0123"))
    #expect(chat.say("/forget all").contains("1 session with 2 turns"))
    #expect(chat.say("yes").contains("they are gone"))
    #expect(chat.leave() == 0)
    let left = program.leftBehind()
    #expect(!left.contains("quetzalword") && !left.contains("about kratom"))
  }

  @Test func `forgetting words takes their turns and lines and leaves the rest`() throws {
    let chat = try #require(Dialogue(program))
    _ = chat.say("can quetzalword people take kratom")
    _ = chat.say("is kratom legal in texas")
    #expect(chat.say("/forget quetzal").contains("1 turn with these words"))
    #expect(chat.say("y").contains("Removed 1 turn"))
    let left = program.leftBehind()
    #expect(!left.contains("quetzal") && left.contains("is kratom legal in texas"))
  }

  @Test func `a crisis leaves no words anywhere, nor those of the two turns before it`() throws {
    let chat = try #require(Dialogue(program))
    _ = chat.say("is firstword kratom safe")
    _ = chat.say("is secondword kratom safe")
    _ = chat.say("is thirdword kratom safe")
    let help = chat.say("i want to kill myself tonight, xenolith")
    #expect(help.contains("━━━━"))
    #expect(chat.say("/why").contains("only its time and its way are kept"))
    #expect(chat.leave() == 0)
    let left = program.leftBehind()
    for word in ["secondword", "thirdword", "kill myself", "xenolith"] {
      #expect(!left.contains(word), "\(word)")
    }
    #expect(left.contains("firstword"))
    #expect(try #require(program.run("history", "show")).text.contains("crisis"))
  }

  @Test func `a crisis takes the lines of an earlier run of the session, too`() throws {
    let first = try #require(Dialogue(program))
    _ = first.say("is firstword kratom safe")
    _ = first.say("is secondword kratom safe")
    #expect(first.leave() == 0)
    let second = try #require(Dialogue(program))
    _ = second.say("/resume")
    _ = second.say("i want to kill myself tonight")
    #expect(second.leave() == 0)
    let left = program.leftBehind()
    #expect(!left.contains("firstword") && !left.contains("secondword"))
  }

  @Test func `a private chat leaves nothing`() throws {
    let chat = try #require(Dialogue(program, ["--private"]))
    _ = chat.say("can quetzalword people take kratom")
    #expect(chat.say("/history").contains("1. can quetzalword people"))
    #expect(chat.leave() == 0)
    #expect(!program.leftBehind().contains("quetzalword"))
    let mixed = try #require(Dialogue(program))
    _ = mixed.say("is kratom legal in texas")
    _ = mixed.say("/private")
    _ = mixed.say("can quetzalword people take kratom")
    _ = mixed.say("/private off")
    _ = mixed.say("is kratom addictive")
    #expect(mixed.leave() == 0)
    #expect(!program.leftBehind().contains("quetzalword"))
  }

  @Test func `sessions are saved and exported to new files that only their owner reads`() throws {
    let chat = try #require(Dialogue(program))
    _ = chat.say("is kratom legal in texas")
    let path = program.home + "/talk.chat"
    #expect(chat.say("/save " + path).contains("Written to"))
    #expect(chat.say("/save " + path).contains("is there already"))
    #expect(chat.say("/save " + path + " --force").contains("Written to"))
    #expect(program.mode(path) == 0o600)
    let saved = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      saved.contains("@today: 2026-11-23\n\nyou> is kratom legal in texas\n  route: answer\n")
    )
    for format in ["md", "json", "csv"] {
      #expect(chat.say("/export \(format) \(program.home)/x.\(format)").contains("Written to"))
      let exported = try #require(program.run("history", "export", "--format", format))
      #expect(exported.text.contains("is kratom legal in texas"))
    }
    #expect(chat.say("/export md").contains("> is kratom legal in texas"))
  }

  @Test func `an editor's question is answered and its file is gone`() throws {
    let script = program.home + "/editor"
    let text =
      "#!/bin/sh\necho \"$1\" > \(program.home)/name\nprintf 'is kratom legal\\nin texas\\n' > \"$1\"\n"
    try text.write(toFile: script, atomically: true, encoding: .utf8)
    program.environment["EDITOR"] = "sh " + script
    let chat = try #require(Dialogue(program))
    #expect(chat.say("/edit").contains("You could ask next:"))
    #expect(chat.say("/history").contains("1. is kratom legal in texas"))
    let name = try String(contentsOfFile: program.home + "/name", encoding: .utf8)
    let file = name.split(separator: "\n").joined()
    #expect(!file.isEmpty && !FileManager.default.fileExists(atPath: file))
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    #expect(!FileManager.default.fileExists(atPath: "/" + folder))
  }

  @Test func `a pasted block is one question`() throws {
    let chat = try #require(Dialogue(program))
    _ = chat.say("\u{1B}[200~is kratom\nlegal in texas\u{1B}[201~")
    #expect(chat.say("/history").contains("1 turn,"))
  }

  @Test func `a damaged history is set aside and the chat goes on`() throws {
    let path = program.state + "/sessions.db"
    try Data(repeating: 7, count: 4096).write(to: URL(fileURLWithPath: path))
    let chat = try #require(Dialogue(program))
    #expect(String(decoding: chat.terminal.bytes, as: UTF8.self).contains("was set aside as"))
    _ = chat.say("is kratom legal in texas")
    #expect(chat.say("/history").contains("1. is kratom legal in texas"))
  }

  @Test func `a history of a later version stops nothing and is left alone`() throws {
    program.environment["XDG_STATE_HOME"] = "/proc/nonexistent"
    let chat = try #require(Dialogue(program))
    #expect(String(decoding: chat.terminal.bytes, as: UTF8.self).contains("nothing is kept"))
    #expect(chat.say("is kratom legal in texas").contains("You could ask next:"))
    #expect(chat.leave() == 0)
  }

  @Test func `two chats on one history don't stop each other`() throws {
    let (one, two) = (try #require(Dialogue(program)), try #require(Dialogue(program)))
    for _ in 1...3 {
      _ = one.say("is kratom legal in texas")
      _ = two.say("is kratom addictive")
    }
    let shown = one.say("/history")
    #expect(
      shown.contains("3. is kratom legal in texas") && shown.contains("3. is kratom addictive")
    )
  }

  @Test func `a dumb terminal gets no escape byte, and NO_COLOR no colour`() throws {
    program.environment["TERM"] = "dumb"
    let dumb = try #require(program.terminal(["--private"]))
    _ = dumb.wait { $0.screen.typedLine.hasPrefix("you") }
    dumb.type(Array("is kratom legal in texas\r".utf8))
    _ = dumb.wait { $0.bytes.count > 1000 && $0.screen.typedLine.hasPrefix("you") }
    dumb.type([0x04])
    #expect(dumb.end() == 0)
    #expect(!dumb.bytes.contains(0x1B))
  }
}
