import Conversation
import IntentParser

/// How the lines of a file were read.
struct FileEvaluation {
  private let lines: Int
  private let right: Int
  private let nearestRight: Int
  private let refused: Int
  private let foreign: Int?
  private let foreignRefused: Int
  private let confusions: [(label: String, given: String, count: Int)]

  init(asked: [LabelledText], given: [Prediction], foreign: [Prediction]?) {
    let pairs = Array(zip(asked, given))
    lines = pairs.count
    right = pairs.count { $0.label == $1.label }
    nearestRight = pairs.count { $0.label == $1.nearest }
    refused = given.count { $0.label == nil }
    self.foreign = foreign?.count
    foreignRefused = foreign?.count { $0.label == nil } ?? 0
    var counts: [String: [String: Int]] = [:]
    for (line, prediction) in pairs where line.label != prediction.nearest {
      counts[line.label, default: [:]][prediction.nearest, default: 0] += 1
    }
    confusions = counts.flatMap { label, row in
      row.map { (label: label, given: $0.key, count: $0.value) }
    }.sorted { ($1.count, $0.label, $0.given) < ($0.count, $1.label, $1.given) }
  }

  /// The report for a person.
  var text: String {
    var text = """
      lines                  \(lines)
      right                  \(Share(right, of: lines)) %
      right without refusal  \(Share(nearestRight, of: lines)) %
      refused                \(Share(refused, of: lines)) %
      """
    if let foreign {
      text += "\nout of scope refused   \(Share(foreignRefused, of: foreign)) % of \(foreign)"
    }
    if !confusions.isEmpty { text += "\n\nconfusions: label, read as, lines" }
    for confusion in confusions {
      text += "\n  \(confusion.label)  \(confusion.given)  \(confusion.count)"
    }
    return text
  }

  /// The report on one line of JSON.
  var json: String {
    var text = JSONText()
    text.object { text in
      text.key("confusions")
      text.array(confusions) { text, confusion in
        text.object { text in
          text.key("given")
          text.value(confusion.given)
          text.key("label")
          text.value(confusion.label)
          text.key("lines")
          text.value(confusion.count)
        }
      }
      text.key("lines")
      text.value(lines)
      text.key("outOfScope")
      text.value(foreign ?? 0)
      text.key("outOfScopeRefused")
      text.value(foreignRefused)
      text.key("refused")
      text.value(refused)
      text.key("right")
      text.value(right)
      text.key("rightWithoutRefusal")
      text.value(nearestRight)
    }
    return text.string
  }
}
