import ChatProtocol
import Conversation
import FoundationEssentials
import KetumClient
import Safety
import TranscriptTesting

/// A conversation with a server, for running transcripts through its socket.
///
/// A server's sessions can't be copied, so that a fork says again, in a session of its own, what
/// was said before.
struct SocketConversation: Conversing {
  /// The commands of the chat that have a method of the protocol.
  static let commands: Set<SessionCommand.Name> = [.new, .undo]

  private let client: KetumClient
  private let setting: Transcript.Setting
  private var session: String?
  private var said: [Transcript.Wording] = []
  private var turns = 0
  private var risks: [String] = []

  init(_ client: KetumClient, setting: Transcript.Setting) async throws {
    self.client = client
    self.setting = setting
    try await open()
  }

  mutating func hear(_ wording: Transcript.Wording) async throws -> Heard {
    said.append(wording)
    if let command = wording.command {
      return .notice(try await perform(command, typed: wording.text))
    }
    let record: ReplyRecord
    do {
      record = try await client.ask(wording.text, in: session, options: options)
    } catch .refused(_, _, let message) {
      return .notice(Notice(words: wording.text, text: message, turns: turns, risks: risks))
    }
    (turns, risks) = (record.turn, record.profile.risks)
    let explanation = try await explanation(of: record)
    return .reply(SpokenTurn(words: wording.text, record: record, explanation: explanation))
  }

  func fork() async throws -> Self {
    var fork = try await Self(client, setting: setting)
    for wording in said { _ = try await fork.hear(wording) }
    return fork
  }

  private var options: AskOptions {
    AskOptions(risks: setting.risks.map(\.name), region: setting.region)
  }

  private mutating func open() async throws {
    guard setting.continuity != .none else { return }
    session = try await client.openSession(options: options)
    (turns, risks) = (0, [])
  }

  private mutating func perform(
    _ command: SessionCommand,
    typed words: String
  ) async throws -> Notice {
    switch command.name {
    case .new: try await open()
    case .undo: try await undo(Int(command.argument) ?? 1)
    case .profile, .why, .sources, .chart, .emergency: break
    }
    return Notice(words: words, command: command, text: "", turns: turns, risks: risks)
  }

  private mutating func undo(_ count: Int) async throws {
    guard let session else { return }
    let params = [JSONMember("session", .string(session)), JSONMember("turns", .integer(count))]
    turns = try await client.call("session.undo", params)["turn"]?.integer ?? turns
  }

  private func explanation(of record: ReplyRecord) async throws -> Explanation? {
    guard let session, record.route != "crisis" else { return nil }
    let params = [
      JSONMember("session", .string(session)), JSONMember("turn", .integer(record.turn)),
    ]
    let object = try await client.call("explain", params)
    return try JSONDecoder().decode(Explanation.self, from: Data(object.bytes))
  }
}

extension Transcript {
  /// Whether a server can take part in it: all its commands have a method of the protocol.
  ///
  /// What is known about a person can't be looked at after `/undo` without asking again.
  var runsOnSocket: Bool {
    turns.allSatisfy { turn in
      turn.wordings.allSatisfy { wording in
        wording.command.map { SocketConversation.commands.contains($0.name) } ?? true
      }
        && (turn.wordings[0].command == nil
          || turn.checks.allSatisfy { $0.name == .turnsLeft })
    }
  }
}
