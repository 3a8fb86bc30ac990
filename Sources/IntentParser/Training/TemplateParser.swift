/// Reads the template grammar, one character after the other.
struct TemplateParser {
  private let characters: [Character]
  private var place = 0

  init(_ source: String) { characters = Array(source) }

  mutating func parse() throws(TemplateError) -> [SentenceTemplate.Part] {
    let parts = try sequence(depth: 0)
    guard !parts.isEmpty else { throw TemplateError(.empty, column: 1) }
    return parts
  }

  private mutating func sequence(depth: Int) throws(TemplateError) -> [SentenceTemplate.Part] {
    var parts: [SentenceTemplate.Part] = []
    var text = ""
    func flush() {
      if text.contains(where: { !$0.isWhitespace }) { parts.append(.text(text)) }
      text = ""
    }
    while place < characters.count {
      let character = characters[place]
      switch character {
      case "(", "[":
        flush()
        parts.append(.choice(try choice(closing: character == "(" ? ")" : "]", depth: depth + 1)))
      case "{":
        flush()
        parts.append(.slot(try slot()))
      case ")", "]", "|":
        if depth == 0 {
          throw TemplateError(character == "|" ? .strayBar : .unopened(character), column: column)
        }
        flush()
        return parts
      case "}":
        throw TemplateError(.unopened("}"), column: column)
      case "\\" where place + 1 < characters.count:
        text.append(characters[place + 1])
        place += 2
      default:
        text.append(character)
        place += 1
      }
    }
    flush()
    return parts
  }

  private var column: Int { place + 1 }

  private mutating func choice(
    closing: Character,
    depth: Int
  ) throws(TemplateError) -> [[SentenceTemplate.Part]] {
    let start = column
    guard depth <= SentenceTemplate.maximumDepth else {
      throw TemplateError(.tooDeep, column: start)
    }
    var options: [[SentenceTemplate.Part]] = closing == "]" ? [[]] : []
    repeat {
      place += 1
      let optionColumn = column
      let option = try sequence(depth: depth)
      guard place < characters.count else {
        throw TemplateError(.unclosed(closing == ")" ? "(" : "["), column: start)
      }
      guard !option.isEmpty else { throw TemplateError(.emptyAlternative, column: optionColumn) }
      options.append(option)
    } while characters[place] == "|"
    guard characters[place] == closing else {
      throw TemplateError(.unopened(characters[place]), column: column)
    }
    place += 1
    return options
  }

  private mutating func slot() throws(TemplateError) -> EntityType {
    let start = column
    place += 1
    var name = ""
    while place < characters.count, characters[place] != "}" {
      name.append(characters[place])
      place += 1
    }
    guard place < characters.count else { throw TemplateError(.unclosed("{"), column: start) }
    place += 1
    guard !name.isEmpty, name.allSatisfy({ $0 == "_" || ("a"..."z").contains($0) }) else {
      throw TemplateError(.badSlotName, column: start)
    }
    return EntityType(rawValue: name)
  }
}
