import Conversation
import KetumClient
import Safety
import TerminalChat

/// A server on this computer that answers single questions.
struct SocketAnswering: Answering {
  /// The path of its socket.
  let path: String

  /// The reply of the server, which has its own content and its own day.
  func reply(to message: Message, at context: TurnContext) async throws -> ReplyRecord {
    do {
      let client = try await KetumClient.connect(to: path)
      let options = AskOptions(risks: context.callerRisks.map(\.name), region: context.region)
      let record = try await client.ask(message.text, options: options)
      await client.close()
      return record
    } catch {
      throw Failure(error)
    }
  }
}
