import Conversation
import Diagnostics
import Knowledge

/// A condition, form, purpose or other thing that is named must be there.
enum UnknownTermRule: ContentRule {
  static let name = "unknown-term"
  static let summary = "every form, purpose, condition, symptom … that is named has a record"

  static func check(_ content: ContentIndex) -> [Finding] {
    var findings: [Finding] = []
    func check(_ uses: [Reference], type: String) {
      guard let ids = content.ids(ofType: type) else { return }
      findings += Reference.unknown(uses, among: ids, rule: name, called: type)
    }
    for answer in content.answers {
      let condition = answer.template.condition
      for values in condition.values {
        let uses = values.ids.enumerated().map {
          let place = answer.place(ofCondition: "values", .key(values.type), .item($0.offset))
          return Reference(id: $0.element, place: place)
        }
        check(uses, type: values.type)
      }
      let forms = condition.forms.enumerated().map {
        Reference(
          id: $0.element,
          place: answer.place(ofCondition: "forms", .item($0.offset))
        )
      }
      check(forms, type: "form")
    }
    for caveat in content.authored.caveats {
      for (offset, condition) in caveat.record.when.enumerated() {
        let forms = condition.forms.enumerated().map {
          let place = caveat.fields.place("when", .item(offset), "forms", .item($0.offset))
          return Reference(id: $0.element, place: place)
        }
        check(forms, type: "form")
      }
    }
    for amount in content.authored.amounts {
      check(amount.references([amount.record.form], "form"), type: "form")
    }
    return findings
  }
}
