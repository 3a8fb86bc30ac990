import Diagnostics
import IntentParser

/// A slot in a sentence must be a type of thing that a question can name.
enum UnknownSlotRule: ContentRule {
  static let name = "unknown-slot"
  static let summary = "every slot in a sentence is a type of thing that a question can name"

  static func check(_ content: ContentIndex) -> [Finding] {
    content.sentences.flatMap { sentence -> [Finding] in
      // A sentence that can't be read is told of by another rule.
      guard let template = try? SentenceTemplate(sentence.text) else { return [] }
      return template.slots.map(\.rawValue).filter { !TopicWords.entityTypes.contains($0) }.map {
        Finding(
          rule: name,
          at: sentence.fields.place(of: "{\($0)}", in: sentence.path),
          "unknown slot '\($0)'",
          mend: mend(for: $0)
        )
      }
    }
  }

  private static func mend(for slot: String) -> String {
    let known = "known slots: \(TopicWords.entityTypes.sorted().joined(separator: ", "))"
    let near = nearestName(to: slot, among: TopicWords.entityTypes)
    return near.map { "\(known). Did you mean '\($0)'?" } ?? known
  }
}
