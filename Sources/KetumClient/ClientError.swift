/// Why a server did not answer.
public enum ClientError: Error, Equatable, CustomStringConvertible {
  /// Nobody listens at the path.
  case noServer(path: String)
  /// The server has closed the connection.
  case closed
  /// The server refused, with its number, its stable word and its sentence.
  case refused(code: Int, reason: String, message: String)
  /// What came is no reply of this protocol.
  case badReply

  /// One sentence, with what to do.
  public var description: String {
    switch self {
    case .noServer(let path): "No server answers at \(path): start one with `ketum serve`."
    case .closed: "The server has closed the connection: connect again."
    case .refused(_, _, let message): message
    case .badReply: "What answers is no ketum server, or a newer one."
    }
  }
}
