import ArgumentParser
import Glibc
import TerminalChat

/// The program: commands and wiring, nothing else.
@main
struct Ketum: AsyncParsableCommand {
  /// The version, as `--version` and `/about` show it.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "ketum",
    abstract: "Answers questions on kratom, sore muscles and sleep from named sources.",
    discussion: """
      Examples:
        ketum                                     chats on this terminal
        ketum ask "does kratom cause insomnia"    answers one question
        printf 'q1\\nq2\\n' | ketum --json          answers line by line

      It gives general information, not a diagnosis. It makes no network connection. In an \
      emergency call 911 (US, Canada), 112 (Europe) or your local number.
      """,
    version: "ketum \(version)",
    subcommands: [
      ChatCommand.self, AskCommand.self, ServeCommand.self, MCPCommand.self, HistoryCommand.self,
      WhyCommand.self, SourcesCommand.self, ChartCommand.self, CheckCommand.self,
      EvaluateCommand.self, TestCommand.self, ImpactCommand.self,
      PingCommand.self, StatusCommand.self, PathsCommand.self,
      CompletionsCommand.self,
    ],
    defaultSubcommand: ChatCommand.self
  )

  @MainActor
  static func main() async {
    Hardening.apply()
    do {
      var command = try parseAsRoot()
      if var asyncCommand = command as? any AsyncParsableCommand {
        try await asyncCommand.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      Output.errors.line("ketum: " + VisibleText.cleaned(failure.message))
      Glibc.exit(failure.code.rawValue)
    } catch {
      exit(withError: error)
    }
  }
}
