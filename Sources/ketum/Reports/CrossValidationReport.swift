import Content
import Conversation
import Diagnostics
import IntentParser

/// How the intents were read by parsers that had not learned the line in question.
struct CrossValidationReport {
  let result: CrossValidation
  let training: ContentLoad.Training

  /// The report for a person: totals, topics from the weakest on, confusions with their lines.
  var text: String {
    var text = """
      lines                        \(result.lines)
      right topic first            \(Share(result.right, of: result.lines)) %
      answered, right              \(Share(result.answered, of: result.lines)) %
      answered, wrong              \(Share(result.answeredWrongly, of: result.lines)) %
      out of scope answered        \(Share(result.outOfScopeAnswered, of: result.outOfScopeLines)) % \
      of \(result.outOfScopeLines)
      right with a word misspelt   \
      \(Share(result.misspeltRight, of: result.misspeltRightWhenSpeltRight)) % of what is right \
      when spelt right

      topics: right of lines, times given
      """
    for topic in result.topics.sorted(by: Self.isWeaker) {
      text += "\n  \(topic.topic)  \(topic.right) of \(topic.lines), \(topic.given)"
    }
    if !result.confusions.isEmpty { text += "\n\nconfusions: topic, read as, where" }
    for confusion in result.confusions {
      text += "\n  \(confusion.topic)  \(confusion.given)"
      for line in confusion.lines {
        guard let place = training.place(of: line) else { continue }
        text += "\n    \(place)"
      }
    }
    return text
  }

  /// The report on one line of JSON.
  var json: String {
    var text = JSONText()
    text.object { text in
      text.key("answered")
      text.value(result.answered)
      text.key("answeredWrongly")
      text.value(result.answeredWrongly)
      text.key("confusions")
      text.array(result.confusions) { text, confusion in
        text.object { text in
          text.key("at")
          text.array(confusion.lines.compactMap(training.place).map(\.description))
          text.key("given")
          text.value(confusion.given)
          text.key("topic")
          text.value(confusion.topic)
        }
      }
      for (key, value) in counts {
        text.key(key)
        text.value(value)
      }
      text.key("topics")
      text.array(result.topics) { text, topic in
        text.object { text in
          text.key("given")
          text.value(topic.given)
          text.key("lines")
          text.value(topic.lines)
          text.key("right")
          text.value(topic.right)
          text.key("topic")
          text.value(topic.topic)
        }
      }
    }
    return text.string
  }

  private var counts: [(String, Int)] {
    [
      ("lines", result.lines), ("misspelt", result.misspeltLines),
      ("misspeltRight", result.misspeltRight),
      ("misspeltRightWhenSpeltRight", result.misspeltRightWhenSpeltRight),
      ("outOfScope", result.outOfScopeLines), ("outOfScopeAnswered", result.outOfScopeAnswered),
      ("right", result.right),
    ]
  }

  private static func isWeaker(
    _ left: CrossValidation.TopicScore,
    _ right: CrossValidation.TopicScore
  ) -> Bool {
    let (a, b) = (left.right * max(1, right.lines), right.right * max(1, left.lines))
    return a == b ? left.topic < right.topic : a < b
  }
}
