import Conversation

extension Chat {
  /// Writes the session as a transcript.
  func save(_ arguments: String) -> [ChatEffect] {
    let target = FileTarget(arguments)
    guard let path = target.path else { return [.say("Give the name of a file: /save FILE.")] }
    let turns = ledger.turns(of: handle)
    guard !turns.isEmpty else { return [.say("There is no answer yet.")] }
    let text = TranscriptExport(context: setup.context, version: setup.version).text(for: turns)
    return [.write(text, to: path, replaces: target.replaces)]
  }

  /// Shows or writes the session in a format.
  func export(_ arguments: String) -> [ChatEffect] {
    let words = arguments.split(separator: " ", maxSplits: 1)
    let formats = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
    guard let format = words.first.flatMap({ ExportFormat(rawValue: $0.lowercased()) }) else {
      return [.say("Give a format: \(formats).")]
    }
    let turns = ledger.turns(of: handle)
    guard !turns.isEmpty else { return [.say("There is no answer yet.")] }
    let text = format.text(
      sessions: [ExportedSession(id: handle, startedAt: startedAt, turns: turns)],
      version: setup.version
    )
    let target = FileTarget(words.count > 1 ? String(words[1]) : "")
    guard let path = target.path, path != "-" else { return [.page(text)] }
    return [.write(text, to: path, replaces: target.replaces)]
  }
}

/// The file that a command names, and whether one that is there may be replaced.
struct FileTarget: Equatable {
  let path: String?
  let replaces: Bool

  init(_ arguments: String) {
    let text = TypedLine.trimmed(arguments)
    let force = " --force"
    replaces = (" " + text).hasSuffix(force)
    let rest = replaces ? TypedLine.trimmed(String((" " + text).dropLast(force.count))) : text
    path = rest.isEmpty ? nil : rest
  }
}
