/// A request as it came, before anybody has looked at what it wants.
struct RPCRequest: Sendable, Equatable {
  /// Its id; `nil` for a notification, which gets no reply.
  var id: RequestID?
  /// The method's name.
  var method: String
  /// The parameters by name.
  var params: [JSONMember]

  /// Reads a request; the refusal says which id it belongs to, as far as that could be read.
  static func read(
    _ line: [UInt8],
    depthLimit: Int
  ) -> Result<RPCRequest, RPCRefusal> {
    let value: JSONValue
    do {
      value = try JSONParser.parse(line, depthLimit: depthLimit)
    } catch {
      let limit: Int? = if case .tooDeep(let limit) = error { limit } else { nil }
      return .failure(
        RPCRefusal(.unknown, ProtocolError(.parseError, error.description, limit: limit))
      )
    }
    return read(value)
  }

  private static func read(_ value: JSONValue) -> Result<RPCRequest, RPCRefusal> {
    guard let members = value.members else {
      let message = "A request is one JSON object a line; lists of requests are not read."
      return .failure(RPCRefusal(.unknown, ProtocolError(.invalidRequest, message)))
    }
    var id: RequestID?
    if let given = value["id"] {
      guard let read = RequestID(given) else {
        return .failure(invalid(.unknown, "The id of a request is a text or a whole number."))
      }
      id = read
    }
    let known = id ?? .unknown
    guard value["jsonrpc"] == "2.0" else {
      return .failure(invalid(known, "A request has \"jsonrpc\":\"2.0\"."))
    }
    guard let method = value["method"]?.string else {
      // A client's reply to a request that this server never makes: nothing to say to it.
      let isReply = value["result"] != nil || value["error"] != nil
      if isReply { return .success(RPCRequest(id: nil, method: "", params: [])) }
      return .failure(invalid(known, "A request names its method in a text."))
    }
    let allowed = ["jsonrpc", "id", "method", "params"]
    if let other = members.first(where: { !allowed.contains($0.name) && !$0.name.isExtension }) {
      return .failure(invalid(known, "A request has no member \(other.name.quotedForMessage)."))
    }
    guard let params = value["params"] else {
      return .success(RPCRequest(id: id, method: method, params: []))
    }
    guard let named = params.members else {
      let error = ProtocolError(.invalidParams, "The params of a request are an object.")
      return .failure(RPCRefusal(known, error))
    }
    return .success(RPCRequest(id: id, method: method, params: named))
  }

  private static func invalid(_ id: RequestID, _ message: String) -> RPCRefusal {
    RPCRefusal(id, ProtocolError(.invalidRequest, message))
  }
}

/// A request that could not be read, and the id to answer with.
struct RPCRefusal: Error, Equatable {
  var id: RequestID
  var error: ProtocolError

  init(_ id: RequestID, _ error: ProtocolError) {
    self.id = id
    self.error = error
  }
}

extension String {
  /// Whether a name is left to others: `_meta`, and those that start with `x-`.
  var isExtension: Bool { self == "_meta" || hasPrefix("x-") }

  /// A caller's own name or value, short and without control characters, in quotes.
  var quotedForMessage: String {
    let plain = unicodeScalars.prefix(40).map { $0.value < 0x20 || $0.value == 0x7F ? "?" : $0 }
    return "\"" + String(String.UnicodeScalarView(plain)) + "\""
  }
}
