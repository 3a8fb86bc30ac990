import Conversation
import Diagnostics
import IntentParser

/// A sentence that a topic teaches, checks or follows up with.
struct TopicSentence {
  /// What the sentence is for.
  enum Role {
    case example
    case nearMiss
    case followUp
  }

  let role: Role
  let topic: String
  let text: String
  let fields: FieldPlaces
  let path: [FieldPlaces.Step]

  /// Where it starts.
  var place: SourceLocation { fields.place(path: path) }
}

extension Authored<TopicFile> {
  /// The topic's sentences, each list in order.
  var sentences: [TopicSentence] {
    func sentence(_ role: TopicSentence.Role, _ text: String, _ path: [FieldPlaces.Step])
      -> TopicSentence
    {
      TopicSentence(role: role, topic: record.topic.name, text: text, fields: fields, path: path)
    }
    return record.examples.enumerated().map {
      sentence(.example, $0.element, ["examples", .item($0.offset)])
    }
      + record.nearMisses.enumerated().map {
        sentence(.nearMiss, $0.element.text, ["not", .item($0.offset), "text"])
      }
      + record.topic.followUps.enumerated().map {
        sentence(.followUp, $0.element.template, ["follow_ups", .item($0.offset), "text"])
      }
  }
}

extension ContentIndex {
  /// The sentences of all topics.
  var sentences: [TopicSentence] { authored.topics.flatMap(\.sentences) }
}
