import Conversation
import Diagnostics
import Knowledge

/// A topic that is named must be there.
enum UnknownTopicRule: ContentRule {
  static let name = "unknown-topic"
  static let summary = "every topic that is named is one of the assistant's"

  static func check(_ content: ContentIndex) -> [Finding] {
    var uses = content.authored.claims.flatMap { $0.references($0.record.topics, "topics") }
    for caveat in content.authored.caveats {
      for (offset, condition) in caveat.record.when.enumerated() {
        for (number, topic) in condition.topics.enumerated() {
          let place = caveat.fields.place("when", .item(offset), "topics", .item(number))
          uses.append(Reference(id: topic, place: place))
        }
      }
    }
    for topic in content.authored.topics {
      for (offset, miss) in topic.record.nearMisses.enumerated() {
        let place = topic.fields.place("not", .item(offset), "topic")
        uses.append(Reference(id: miss.topic, place: place))
      }
      for (offset, followUp) in topic.record.topic.followUps.enumerated() {
        let place = topic.fields.place("follow_ups", .item(offset), "topic")
        uses.append(Reference(id: followUp.topic, place: place))
      }
    }
    return Reference.unknown(uses, among: content.topicNames, rule: name, called: "topic")
  }
}
