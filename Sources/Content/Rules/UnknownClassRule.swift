import Conversation
import Diagnostics
import Knowledge

/// A class of substances that is named must be there.
enum UnknownClassRule: ContentRule {
  static let name = "unknown-class"
  static let summary = "every class of substances that is named has a record"

  static func check(_ content: ContentIndex) -> [Finding] {
    var uses = content.authored.substances.flatMap { $0.references($0.record.classes, "classes") }
    for answer in content.answers {
      for (offset, id) in answer.template.condition.classes.enumerated() {
        let place = answer.place(ofCondition: "classes", .item(offset))
        uses.append(Reference(id: id, place: place))
      }
    }
    for caveat in content.authored.caveats {
      for (offset, condition) in caveat.record.when.enumerated() {
        for (number, id) in condition.classes.enumerated() {
          let place = caveat.fields.place("when", .item(offset), "classes", .item(number))
          uses.append(Reference(id: id, place: place))
        }
      }
    }
    return Reference.unknown(uses, among: content.classIDs, rule: name, called: "class")
  }
}
