import Conversation
import Knowledge
import Safety

extension Responder {
  /// A part of the list of sources, in order of id.
  public func sources(_ page: Page) -> Outcome {
    let all = assistant.knowledge.records.sources
    let rest = page.cursor.map { cursor in all.drop { $0.id <= cursor } } ?? all[...]
    let part = rest.prefix(page.limit)
    let next = part.count < rest.count ? part.last?.id : nil
    return .document(
      Document(text: part.map(\.line).joined(separator: "\n"), capacity: 8192) { json in
        json.object { json in
          if let next {
            json.key("next")
            json.value(next)
          }
          json.key("sources")
          json.array(part) { $1.write(to: &$0, citedBy: nil) }
        }
      }
    )
  }

  /// A source with its dates and the ids of the claims that rest on it.
  public func source(_ id: String) -> Outcome {
    guard let source = assistant.knowledge.source(id) else {
      return .failure(
        ProtocolError(
          .unknownSource,
          "There is no source \(id.quotedForMessage).",
          hint: "sources.list"
        )
      )
    }
    let claims = assistant.knowledge.records.claims.filter { $0.sources.contains(id) }
    // Without a session nothing is known about the person, so amounts stay closed.
    let card = assistant.policy.exhibit(.source(id))?.plainText ?? source.line
    return .document(
      Document(text: card, capacity: 2048) { source.write(to: &$0, citedBy: claims) }
    )
  }
}

extension Source {
  /// The source in one line.
  var line: String {
    let year = year.map { " (\($0))" } ?? ""
    return "\(id): \(publisher), \(title)\(year)"
  }

  /// Writes the source; with claims, also what rests on it, by id and never in words.
  func write(to json: inout JSONText, citedBy claims: [Claim]?) {
    json.object { json in
      if let claims {
        json.key("claims")
        json.array(claims) { json, claim in
          json.object { json in
            json.key("asOf")
            json.value(claim.asOf.description)
            json.key("evidence")
            json.value(claim.evidence.rawValue)
            json.key("id")
            json.value(claim.id)
          }
        }
      }
      if let doi {
        json.key("doi")
        json.value(doi)
      }
      json.key("id")
      json.value(id)
      json.key("kind")
      json.value(kind.rawValue)
      if let pmid {
        json.key("pmid")
        json.value(pmid)
      }
      json.key("publisher")
      json.value(publisher)
      json.key("read")
      json.value(read.description)
      json.key("reviewBy")
      json.value(reviewBy.description)
      json.key("title")
      json.value(title)
      if let claims {
        json.key("topics")
        json.array(Set(claims.flatMap(\.topics)).sorted())
      }
      if let address {
        json.key("url")
        json.value(address)
      }
      if let year {
        json.key("year")
        json.value(year)
      }
    }
  }
}
