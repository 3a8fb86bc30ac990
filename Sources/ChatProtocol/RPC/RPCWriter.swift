public import Conversation

/// Frames results and errors as lines of JSON-RPC, keys sorted.
public enum RPCWriter {
  /// The line with a result that the closure writes.
  public static func result(
    _ id: RequestID,
    capacity: Int = 512,
    _ write: (inout JSONText) -> Void
  ) -> [UInt8] {
    var json = JSONText(capacity: capacity)
    json.object { json in
      json.key("id")
      id.write(to: &json)
      json.key("jsonrpc")
      json.value("2.0")
      json.key("result")
      write(&json)
    }
    return json.line
  }

  /// The line with a request, as a client sends it.
  public static func request(
    _ id: RequestID,
    method: String,
    params: [JSONMember] = []
  ) -> [UInt8] {
    var json = JSONText(capacity: 256)
    json.object { json in
      json.key("id")
      id.write(to: &json)
      json.key("jsonrpc")
      json.value("2.0")
      json.key("method")
      json.value(method)
      if !params.isEmpty {
        json.key("params")
        JSONValue.object(params).write(to: &json)
      }
    }
    return json.line
  }

  /// The line with an error.
  public static func error(_ id: RequestID, _ error: ProtocolError) -> [UInt8] {
    var json = JSONText(capacity: 256)
    json.object { json in
      json.key("error")
      error.write(to: &json)
      json.key("id")
      id.write(to: &json)
      json.key("jsonrpc")
      json.value("2.0")
    }
    return json.line
  }
}

extension JSONText {
  /// The bytes with the line's end.
  var line: [UInt8] {
    var line = bytes
    line.append(0x0A)
    return line
  }
}
