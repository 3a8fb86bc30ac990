import ArgumentParser

/// `ketum history`: what is kept on this computer.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show, search, export or remove what is kept on this computer.",
    subcommands: [
      HistoryListCommand.self, HistoryShowCommand.self, HistorySearchCommand.self,
      HistoryExportCommand.self, HistoryForgetCommand.self,
    ],
    defaultSubcommand: HistoryListCommand.self
  )
}
