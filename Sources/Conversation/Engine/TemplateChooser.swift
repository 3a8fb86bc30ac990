import IntentParser
import Knowledge
import Safety

/// Finds the first answer of a topic whose condition a question meets.
struct TemplateChooser {
  let knowledge: KnowledgeBase

  /// The answer to give; the last one of a topic has no condition.
  func answer(
    of topic: Topic,
    to question: Question,
    in situation: Situation,
    text: [UInt8],
    isFigureOpen: Bool
  ) -> AnswerTemplate? {
    topic.answers.first { answer in
      holds(
        answer.condition,
        for: question,
        in: situation,
        text: text,
        isFigureOpen: isFigureOpen
      )
    }
  }

  private func holds(
    _ condition: AnswerCondition,
    for question: Question,
    in situation: Situation,
    text: [UInt8],
    isFigureOpen: Bool
  ) -> Bool {
    func isMet<Value>(_ wanted: [Value], _ isGiven: (Value) -> Bool) -> Bool {
      wanted.isEmpty || wanted.contains(where: isGiven)
    }
    let risks = situation.risks
    return isMet(condition.has) { has($0, in: question) }
      && condition.values.allSatisfy { values in
        isMet(values.ids, question.values(of: EntityType(rawValue: values.type)).contains)
      }
      && isMet(condition.classes) { isNamed(class: $0, in: situation) }
      && isMet(condition.forms, situation.forms.contains)
      && isMet(condition.risks) { risk in risks.contains { $0.risk == risk } }
      && isMet(condition.persons) { $0 == question.person.rawValue }
      && isMet(condition.marks) { has(mark: $0, in: question.marks) }
      && (condition.isFigureOpen.map { $0 == isFigureOpen } ?? true)
      && isMet(condition.cues) { Cue.stands($0, in: text) }
  }

  private func has(_ type: String, in question: Question) -> Bool {
    question.named.contains { $0.type == type && $0.value != Entity.unknownValue }
      || (type == EntityType.substance.rawValue
        && question.named.contains { $0.type == EntityType.substanceClass.rawValue })
  }

  private func isNamed(class id: String, in situation: Situation) -> Bool {
    situation.classes.contains(id)
      || situation.substances.contains { knowledge.substance($0)?.classes.contains(id) ?? false }
  }

  private func has(mark: String, in marks: Marks) -> Bool {
    switch mark {
    case "negated": marks.isNegated
    case "hearsay": marks.isHearsay
    default: marks.tense.rawValue == mark
    }
  }
}

/// A word or phrase that stands in a message as whole words.
enum Cue {
  /// The message as cues are compared: apostrophes dropped, other marks and spaces one space each.
  static func text(_ message: String) -> [UInt8] {
    var bytes: [UInt8] = [space]
    bytes.reserveCapacity(message.utf8.count + 2)
    for scalar in message.unicodeScalars {
      if scalar == "'" || scalar == "\u{2019}" { continue }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        bytes.append(contentsOf: String(scalar).utf8)
      } else if bytes.last != space {
        bytes.append(space)
      }
    }
    if bytes.last != space { bytes.append(space) }
    return bytes
  }

  /// Whether the phrase stands in the text as whole words; both are in lower case.
  static func stands(_ phrase: String, in text: [UInt8]) -> Bool {
    let needle = [space] + Array(phrase.utf8) + [space]
    guard phrase.utf8.count > 0, text.count >= needle.count else { return false }
    return (0...(text.count - needle.count)).contains { start in
      text[start..<(start + needle.count)].elementsEqual(needle)
    }
  }

  private static let space = UInt8(ascii: " ")
}
