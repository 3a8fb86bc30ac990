/// Frames results of the Model Context Protocol in both of its eras.
struct MCPReply {
  let id: RequestID
  let isStateless: Bool
  let facts: ServerFacts

  /// How long a host may keep lists and what it read.
  private static let keptMilliseconds = 3_600_000

  /// The line with a result.
  func plain(_ members: [JSONMember]) -> [UInt8] {
    let result = JSONValue.object(isStateless ? members + marks : members)
    return RPCWriter.result(id, capacity: 8192) { result.write(to: &$0) }
  }

  /// The line with a result that is the same for everybody.
  func cached(_ members: [JSONMember]) -> [UInt8] {
    guard isStateless else { return plain(members) }
    return plain(
      members + [
        JSONMember("cacheScope", "public"),
        JSONMember("ttlMs", .integer(Self.keptMilliseconds)),
      ]
    )
  }

  private var marks: [JSONMember] {
    [
      JSONMember("_meta", [MCPVersion.serverKey: MCPDesk.server(facts)]),
      JSONMember("resultType", "complete"),
    ]
  }
}
