import Conversation
import Knowledge
import Safety

/// What the Tab key offers.
enum Completions {
  /// The questions that an empty line offers.
  static let examples = [
    "What is kratom?", "Can kratom help me sleep?", "Does kratom help with sore muscles?",
    "Can I take kratom with alcohol?", "Is kratom legal in Texas?",
  ]

  /// Gives the editor the names of commands and of all that can be asked about.
  static func offer(from chat: Chat, to editor: LineEditor) {
    let records = chat.setup.assistant.content.records
    editor.offer(ChatCommand.allNames.map { "/" + $0 }, at: .commands)
    editor.offer(examples, at: .examples)
    editor.offer(vocabulary(of: records), at: .vocabulary)
    let ids = ["all"] + records.sources.map(\.id).sorted()
    for command in ["/sources", "/cite"] { editor.offer(ids, at: .arguments(of: command)) }
    editor.offer(SafetyPolicy.chartNames, at: .arguments(of: "/chart"))
    editor.offer(ExportFormat.allCases.map(\.rawValue), at: .arguments(of: "/export"))
    editor.offer(["all", "last", "session"], at: .arguments(of: "/forget"))
    editor.offer(["off", "on"], at: .arguments(of: "/private"))
    editor.offer(
      ["all", "keys"] + ChatCommand.allCases.map(\.rawValue),
      at: .arguments(of: "/help")
    )
  }

  /// Names of substances, symptoms, forms and places, each once, in order.
  static func vocabulary(of records: KnowledgeRecords) -> [String] {
    var names: Set<String> = ["kratom"]
    for substance in records.substances { names.insert(substance.name.lowercased()) }
    for term in records.terms { names.insert(term.name.lowercased()) }
    for place in records.places { names.insert(place.name) }
    return names.filter { $0.count >= 3 }.sorted()
  }
}

extension Chat {
  /// Whether the next line is read as a question or a command.
  var isOpen: Bool { state == .open }

  /// The handles that `/resume` completes.
  var resumableHandles: [String] {
    // Completion is a comfort: when the history can't be read there is none.
    ((try? ledger.sessions(limit: 100)) ?? []).map(\.id).filter { $0 != handle }
  }
}
