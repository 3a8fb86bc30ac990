/// What `/help` says of each command.
struct CommandGuide {
  let command: ChatCommand
  let usage: String
  let summary: String
  let detail: String

  /// The commands on the first screen of help.
  static let first: [ChatCommand] = [
    .emergency, .sources, .why, .history, .forget, .private, .help, .quit,
  ]

  static func of(_ command: ChatCommand) -> CommandGuide {
    let (usage, summary, detail) = words(of: command)
    return CommandGuide(
      command: command,
      usage: "/" + command.rawValue + (usage.isEmpty ? "" : " " + usage),
      summary: summary,
      detail: detail
    )
  }

  private static func words(of command: ChatCommand) -> (String, String, String) {
    switch command {
    case .help:
      (
        "[all|keys|COMMAND]", "this list, all commands, the keys, or one command",
        "A bare help or ? does the same."
      )
    case .sources:
      (
        "[TURN|all|ID]", "the sources of the last answer, of a turn, all, or one in full",
        "Each line gives the number in the answer, publisher, title, date, address and id."
      )
    case .why:
      (
        "[TURN]", "how the last question was read, and what decided the answer",
        "It shows the words as compared, what was named, the topics in question, the rules, and "
          + "each caveat with its reason."
      )
    case .new:
      ("", "a new session, which knows nothing of this one", "The old one is kept as it is.")
    case .undo:
      (
        "[N]", "takes the last turn back, or the last N",
        "The turn goes from memory and from disk. Amounts that were declined stay closed."
      )
    case .history:
      (
        "[N|WORDS]", "the last sessions, or the turns that hold the words",
        "Only what is kept on this computer is shown."
      )
    case .resume:
      (
        "[ID]", "goes on with an earlier session, by default the last one",
        "The first letters of the id are enough."
      )
    case .save:
      (
        "FILE [--force]", "writes this session as a transcript that ketum test can run",
        "A file that is there is not replaced without --force."
      )
    case .export:
      (
        "md|json|csv [FILE] [--force]", "shows or writes this session for people or programs",
        "Without FILE it is shown here. A file that is there is not replaced without --force."
      )
    case .forget: forgetWords
    case .private:
      (
        "[on|off]", "keeps nothing from now on",
        "Going back with off starts a new session, so that nothing said in private is kept."
      )
    case .profile:
      ("", "what this session knows about you", "Say that it is wrong, or use /undo, to mend it.")
    case .chart:
      (
        "[NAME]", "a chart of the sources, or the names of all charts",
        "Amounts follow the same "
          + "rules as in answers."
      )
    case .edit:
      (
        "", "writes the question in $VISUAL or $EDITOR",
        "The file is removed afterwards. Copies that the editor keeps elsewhere stay."
      )
    case .emergency:
      ("", "whom to call now", "It works in every state; /crisis shows help in a crisis.")
    case .about: ("", "version, date of the content, licence and limits", "")
    case .quit: ("", "leaves", "Ctrl-D, exit and bye do the same.")
    }
  }

  private static var forgetWords: (String, String, String) {
    (
      "last|session|all|WORDS", "removes turns for real, after asking once",
      "last is the last turn, session this session, all everything with the line history; "
        + "WORDS are the turns that hold them. Afterwards the file is searched for what went. "
        + "Backups, and what your terminal still shows, are out of reach."
    )
  }
}
