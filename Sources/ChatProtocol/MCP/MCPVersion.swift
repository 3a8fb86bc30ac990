/// The revisions of the Model Context Protocol that are spoken.
public enum MCPVersion {
  /// Revisions that begin with `initialize`, oldest first.
  public static let handshake = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]
  /// The revision in which every request stands alone.
  public static let stateless = "2026-07-28"
  /// All of them, oldest first.
  public static let all = handshake + [stateless]

  /// Where a request says which revision it means.
  static let versionKey = "io.modelcontextprotocol/protocolVersion"
  static let capabilitiesKey = "io.modelcontextprotocol/clientCapabilities"
  static let serverKey = "io.modelcontextprotocol/serverInfo"

  /// The revision that a handshake agrees on.
  static func agreed(on requested: String?) -> String {
    if let requested, handshake.contains(requested) { return requested }
    return "2025-11-25"
  }

  /// Whether the request is one that stands alone; throws when it asks for another revision.
  static func isStateless(_ request: RPCRequest) throws(ProtocolError) -> Bool {
    let meta = request.params.first { $0.name == "_meta" }?.value
    guard let version = meta?[versionKey] else { return false }
    guard version.string == stateless else {
      throw ProtocolError(
        .unsupportedVersion,
        "Unsupported protocol version",
        allowed: all,
        requested: version.string ?? ""
      )
    }
    guard meta?[capabilitiesKey]?.members != nil else {
      throw ProtocolError(
        .invalidParams,
        "A request names the client's capabilities in _meta.",
        hint: capabilitiesKey
      )
    }
    return true
  }
}
