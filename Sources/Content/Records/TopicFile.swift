import Conversation
import IntentParser

/// A topic as its file gives it: what the engine keeps, and the sentences that train the parser.
struct TopicFile {
  /// A sentence that resembles the topic and belongs to another.
  struct NearMiss {
    let text: String
    let topic: String
  }

  /// What the engine keeps.
  let topic: Topic
  /// Sentences that ask for it.
  let examples: [String]
  /// Sentences that resemble it and must reach another topic.
  let nearMisses: [NearMiss]
}

extension TopicFile {
  /// Reads a topic.
  static func read(_ fields: inout FieldReader) -> TopicFile? {
    let topic = Topic(
      name: fields.text("topic"),
      title: fields.text("title"),
      subject: fields.choice("scope", or: .own),
      risks: fields.words("risk", from: TopicWords.topicRisks).filter { $0 != "none" },
      slots: fields.each("slots") { Topic.Slot.read(&$0) },
      followUps: fields.each("follow_ups") {
        Topic.FollowUp(template: $0.text("text"), topic: $0.text("topic"))
      },
      answers: fields.each("answers") { AnswerTemplate.read(&$0) },
      suggestions: fields.texts("suggest")
    )
    for key in ["risk", "answers", "suggest"] { _ = fields.required(key) }
    return TopicFile(
      topic: topic,
      examples: fields.requiredTexts("examples"),
      nearMisses: fields.each("not") { NearMiss(text: $0.text("text"), topic: $0.text("topic")) }
    )
  }
}

extension Topic.Slot {
  /// Reads a slot.
  static func read(_ fields: inout FieldReader) -> Self? {
    let name = fields.text("name")
    _ = fields.required("type")
    let type = fields.words("type", from: TopicWords.entityTypes).first ?? ""
    let isNeeded = fields.flag("needed") ?? false
    return Self(name: name, type: type, isNeeded: isNeeded, ask: fields.optionalText("ask"))
  }
}
