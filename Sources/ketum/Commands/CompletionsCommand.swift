import ArgumentParser
import TerminalChat

/// `ketum completions`: the script that completes this program's words in a shell.
struct CompletionsCommand: ParsableCommand {
  /// A shell.
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash
    case zsh
    case fish
  }

  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completion script for bash, zsh or fish."
  )

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  func run() throws {
    let script =
      switch shell {
      case .bash: Ketum.completionScript(for: .bash)
      case .zsh: Ketum.completionScript(for: .zsh)
      case .fish: Ketum.completionScript(for: .fish)
      }
    Output.standard.line(script)
  }
}
