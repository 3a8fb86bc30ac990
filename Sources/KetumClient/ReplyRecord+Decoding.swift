import ChatProtocol
import Conversation
import FoundationEssentials

extension JSONValue {
  /// The reply that the object is.
  func record() throws(ClientError) -> ReplyRecord {
    do {
      return try JSONDecoder().decode(ReplyRecord.self, from: Data(bytes))
    } catch {
      throw .badReply
    }
  }
}
