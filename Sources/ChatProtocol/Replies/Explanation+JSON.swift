public import Conversation

extension Explanation {
  /// Writes the explanation as an object, keys sorted.
  public func write(to json: inout JSONText) {
    json.object { json in
      json.key("answer")
      json.value(answer)
      json.key("carried")
      json.object { json in
        for (type, value) in carried.sorted(by: { $0.key < $1.key }) {
          json.key(type)
          json.value(value)
        }
      }
      json.key("caveats")
      json.array(caveats) { $1.write(to: &$0) }
      json.key("clauses")
      json.array(clauses) { $1.write(to: &$0) }
      json.key("entities")
      json.array(entities) { $1.write(to: &$0) }
      json.key("figuresClosedBy")
      json.value(figuresClosedBy)
      json.key("normalized")
      json.value(normalized)
      json.key("repaired")
      json.array(repaired) { json, repair in
        json.object { json in
          json.key("from")
          json.value(repair.from)
          json.key("to")
          json.value(repair.to)
        }
      }
      json.key("route")
      json.value(route)
      json.key("rules")
      json.array(rules)
      json.key("templates")
      json.array(templates)
      json.key("topics")
      json.array(topics)
      json.key("turn")
      json.value(turn)
    }
  }
}

extension Explanation.CaveatReason {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("id")
      json.value(id)
      json.key("level")
      json.value(level)
      json.key("reason")
      json.value(reason)
      json.key("shown")
      json.value(shown)
      json.key("text")
      json.value(text)
    }
  }
}

extension Explanation.Clause {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("askBelow")
      json.value(askBelow)
      json.key("band")
      json.value(band)
      json.key("candidates")
      json.array(candidates) { $1.write(to: &$0) }
      json.key("confidence")
      json.value(confidence)
      json.key("end")
      json.value(end)
      json.key("knownWords")
      json.value(knownWords)
      json.key("marks")
      json.array(marks)
      json.key("refuseBelow")
      json.value(refuseBelow)
      json.key("rejectScore")
      json.value(rejectScore)
      json.key("scope")
      json.value(scope)
      json.key("start")
      json.value(start)
    }
  }
}

extension Explanation.Candidate {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("isExact")
      json.value(isExact)
      json.key("neighbour")
      json.value(neighbour)
      json.key("score")
      json.value(score)
      json.key("table")
      json.value(table)
      json.key("topic")
      json.value(topic)
      json.key("words")
      json.value(words)
    }
  }
}
