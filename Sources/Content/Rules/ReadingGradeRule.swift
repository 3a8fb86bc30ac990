import Diagnostics
import Knowledge

/// An answer can be read by most people.
enum ReadingGradeRule: ContentRule {
  static let name = "reading-grade"
  static let summary =
    "an answer's Flesch-Kincaid grade is 8 or lower; above 10 the content is refused"

  static func check(_ content: ContentIndex) -> [Finding] {
    let names = content.substanceWords
    return content.answers.compactMap { answer in
      let text = content.fixedText(of: answer)
      guard Sentences.words(of: text).count >= 30 else { return nil }
      let grade = Sentences.gradeTenths(of: text, names: names)
      guard grade > 80 else { return nil }
      return Finding(
        grade > 100 ? .error : .warning,
        rule: name,
        at: answer.place,
        "the answer reads at grade \(grade / 10).\(grade % 10)",
        mend: "Use shorter sentences and plainer words"
      )
    }
  }
}

extension ContentIndex {
  /// Single words that name a substance; a reader knows them or doesn't, however long they are.
  var substanceWords: Set<String> {
    var names = authored.substances.flatMap { [$0.record.name] + $0.record.names }
    for term in authored.terms where [.subject, .product].contains(term.record.kind) {
      names += [term.record.name] + term.record.names
    }
    return Set(names.map { $0.lowercased() }.filter { !$0.contains(" ") })
  }
}
