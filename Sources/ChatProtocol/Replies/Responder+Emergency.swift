import Conversation
import Knowledge

extension Responder {
  /// Numbers for help in a region, or in all, as far as a page that shows them was seen.
  public func emergency(region: String?) -> Outcome {
    let lines = assistant.knowledge.records.helplines.filter {
      $0.isSeen && (region == nil || $0.region == region?.uppercased())
    }
    let general =
      "Danger to life: call 911 (US and Canada), 112 (Europe), 000 (Australia), or your local"
      + " emergency number."
    let text = ([general] + lines.map(\.line)).joined(separator: "\n")
    return .document(
      Document(text: text, capacity: 2048) { json in
        json.object { json in
          json.key("lines")
          json.array(lines) { $1.write(to: &$0) }
          json.key("region")
          json.value(region?.uppercased())
          json.key("text")
          json.value(text)
        }
      }
    )
  }
}

extension Helpline {
  fileprivate var line: String {
    let texting = text.map { ", text \($0)" } ?? ""
    return
      "\(region) \(purpose.rawValue): \(name), call \(call)\(texting) (\(hours); as of \(asOf))"
  }

  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("asOf")
      json.value(asOf.description)
      json.key("call")
      json.value(call)
      json.key("hours")
      json.value(hours)
      json.key("id")
      json.value(id)
      json.key("name")
      json.value(name)
      json.key("purpose")
      json.value(purpose.rawValue)
      json.key("region")
      json.value(region)
      if let source {
        json.key("source")
        json.value(source)
      }
      if let text {
        json.key("text")
        json.value(text)
      }
    }
  }
}
