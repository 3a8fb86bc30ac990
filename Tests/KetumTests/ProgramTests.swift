import FoundationEssentials
import Testing

@Suite("The program")
struct ProgramTests {
  let program: Program

  init() throws { program = try Program() }

  @Test func `paths follow the XDG variables, and only absolute ones`() throws {
    program.environment["XDG_STATE_HOME"] = "/var/s"
    program.environment["XDG_CONFIG_HOME"] = "relative"
    program.environment["XDG_RUNTIME_DIR"] = "/run/user/1"
    #expect(
      try #require(program.run("paths")).text == """
        config    \(program.home)/.config/ketum
        data      \(program.home)/.local/share/ketum
        history   /var/s/ketum/history
        sessions  /var/s/ketum/sessions.db
        socket    /run/user/1/ketum/ketum.sock
        state     /var/s/ketum

        """
    )
    let json = try #require(program.run("paths", "--json"))
    #expect(json.text.hasPrefix(#"{"config":""#))
  }

  @Test func `version and help need nothing`() throws {
    #expect(try #require(program.run("--version")).text.hasPrefix("ketum "))
    let help = try #require(program.run("--help"))
    #expect(help.status == 0)
    #expect(help.text.contains("SUBCOMMANDS:"))
    #expect(!FileManager.default.fileExists(atPath: program.state))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `each shell gets its completions`(_ shell: String) throws {
    let outcome = try #require(program.run("completions", shell))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("history"))
  }

  @Test func `why explains on the way of the answer`() throws {
    let outcome = try #require(program.run("why", "can i take kratom with zolpidim"))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("route: "))
    #expect(outcome.text.contains("compared as: can i take kratom with zolpidim"))
  }

  @Test func `sources and charts are shown without amounts`() throws {
    let list = try #require(program.run("sources"))
    #expect(list.text.hasPrefix("Sources\n"))
    for name in ["amounts", "places", "soreness", "times"] {
      let chart = try #require(program.run("chart", name))
      #expect(chart.status == 0 && !chart.output.isEmpty)
    }
  }

  @Test func `forgetting from a script needs a yes, and tells what went`() throws {
    _ = program.run("ask", "--keep", "can quetzalword people take kratom")
    let unasked = try #require(program.run("history", "forget", "--all"))
    #expect(unasked.status == 64)
    let asked = try #require(program.run("history", "forget", "--all", "--yes"))
    #expect(asked.status == 0)
    #expect(asked.text.contains("Removed 1 turn and 1 session."))
    #expect(!program.leftBehind().contains("quetzalword"))
  }

  @Test func `history can be searched, shown and exported`() throws {
    _ = program.run("ask", "--keep", "is kratom legal in texas")
    #expect(
      try #require(program.run("history", "search", "krat")).text.contains(
        "is kratom legal in texas"
      )
    )
    #expect(try #require(program.run("history", "search", "zebra")).output.isEmpty)
    #expect(
      try #require(program.run("history", "show")).text.contains("you> is kratom legal in texas")
    )
    let path = program.home + "/all.json"
    let exported = try #require(program.run("history", "export", "--format", "json", "-o", path))
    #expect(exported.status == 0)
    #expect(program.mode(path) == 0o600)
    let again = try #require(program.run("history", "export", "--format", "json", "-o", path))
    #expect(again.status == 73)
  }
}
