extension ReplyRecord {
  /// The record as one line of JSON, keys sorted; the same record gives the same bytes.
  public var json: String {
    var text = JSONText(capacity: self.text.utf8.count * 3 + 2048)
    write(to: &text)
    return text.string
  }

  /// Writes the record as a JSON object.
  public func write(to json: inout JSONText) {
    json.object { json in
      json.key("answer")
      json.value(answer)
      json.key("asOf")
      json.value(asOf)
      json.key("caveats")
      json.array(caveats) { $0.caveat($1) }
      json.key("citations")
      json.array(citations) { $0.citation($1) }
      json.key("claims")
      json.array(claims) { $0.claim($1) }
      json.key("content")
      json.object { json in
        json.key("date")
        json.value(content.date)
        json.key("digest")
        json.value(content.digest)
      }
      json.key("entities")
      json.array(entities) { $0.entity($1) }
      json.key("level")
      json.value(level)
      json.key("profile")
      json.object { json in
        json.key("risks")
        json.array(profile.risks)
      }
      json.key("reading")
      json.reading(reading)
      json.key("region")
      json.value(region)
      json.key("route")
      json.value(route)
      json.key("sections")
      json.array(sections) { $0.section($1) }
      json.key("session")
      json.value(session)
      json.key("suggestions")
      json.array(suggestions)
      json.key("text")
      json.value(text)
      json.key("topics")
      json.array(topics)
      json.key("turn")
      json.value(turn)
    }
  }
}

extension JSONText {
  fileprivate mutating func caveat(_ caveat: ReplyRecord.Caveat) {
    object { json in
      json.key("id")
      json.value(caveat.id)
      json.key("level")
      json.value(caveat.level)
      json.key("shown")
      json.value(caveat.shown)
      json.key("text")
      json.value(caveat.text)
    }
  }

  fileprivate mutating func citation(_ citation: ReplyRecord.Citation) {
    object { json in
      json.key("asOf")
      json.value(citation.asOf)
      json.key("id")
      json.value(citation.id)
      json.key("n")
      json.value(citation.n)
      json.key("publisher")
      json.value(citation.publisher)
      json.key("title")
      json.value(citation.title)
      if let url = citation.url {
        json.key("url")
        json.value(url)
      }
      if let year = citation.year {
        json.key("year")
        json.value(year)
      }
    }
  }

  fileprivate mutating func claim(_ claim: ReplyRecord.Claim) {
    object { json in
      json.key("evidence")
      json.value(claim.evidence)
      json.key("id")
      json.value(claim.id)
      json.key("sources")
      json.array(claim.sources)
    }
  }

  fileprivate mutating func entity(_ entity: ReplyRecord.Entity) {
    object { json in
      if let end = entity.end, let start = entity.start {
        json.key("end")
        json.value(end)
        json.key("start")
        json.value(start)
      }
      json.key("text")
      json.value(entity.text)
      json.key("type")
      json.value(entity.type)
      json.key("value")
      json.value(entity.value)
    }
  }

  fileprivate mutating func reading(_ reading: ReplyRecord.Reading) {
    object { json in
      json.key("carried")
      json.object { json in
        for (type, value) in reading.carried.sorted(by: { $0.key < $1.key }) {
          json.key(type)
          json.value(value)
        }
      }
      json.key("confidence")
      json.raw(reading.confidence.description)
      json.key("ranked")
      json.array(reading.ranked) { json, ranked in
        json.object { json in
          json.key("score")
          json.raw(ranked.score.description)
          json.key("topic")
          json.value(ranked.topic)
        }
      }
      json.key("repaired")
      json.array(reading.repaired) { json, repair in
        json.object { json in
          json.key("from")
          json.value(repair.from)
          json.key("to")
          json.value(repair.to)
        }
      }
    }
  }

  fileprivate mutating func section(_ section: ReplyRecord.Section) {
    object { json in
      if let claims = section.claims {
        json.key("claims")
        json.array(claims)
      }
      if let id = section.id {
        json.key("id")
        json.value(id)
      }
      json.key("kind")
      json.value(section.kind)
      if let level = section.level {
        json.key("level")
        json.value(level)
      }
      json.key("text")
      json.value(section.text)
    }
  }
}
