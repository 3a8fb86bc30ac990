/// Prompts that a person can start from.
enum MCPPrompts {
  private struct Argument {
    let name: String
    let about: String
    let isRequired: Bool
  }

  private struct Prompt {
    let name: String
    let title: String
    let about: String
    let arguments: [Argument]
    let text: @Sendable ([String: String]) -> String
  }

  private static var all: [Prompt] {
    [
      Prompt(
        name: "check-combination",
        title: "Check a combination",
        about: "What is known about taking two things together.",
        arguments: [
          Argument(name: "a", about: "One substance.", isRequired: true),
          Argument(name: "b", about: "The other substance.", isRequired: true),
        ]
      ) { given in
        "Use ketum's check_combination for \(given["a"] ?? "") and \(given["b"] ?? "")."
          + " Show its text unchanged, warnings and sources included."
      },
      Prompt(
        name: "prepare-for-appointment",
        title: "Prepare for an appointment",
        about: "What to tell and ask a doctor or pharmacist.",
        arguments: [
          Argument(name: "topic", about: "What the appointment is about.", isRequired: false)
        ]
      ) { given in
        let topic = given["topic"].map { " about \($0)" } ?? ""
        return "Help me prepare for an appointment with my doctor or pharmacist\(topic). Ask ketum"
          + " what it knows, show its warnings unchanged, and list what I should tell and ask."
      },
      Prompt(
        name: "soreness-or-injury",
        title: "Soreness or injury?",
        about: "Whether soreness after exercise needs a doctor.",
        arguments: []
      ) { _ in
        "I am sore after exercise. Ask ketum when soreness is more than soreness, and show its text"
          + " unchanged, what needs help at once first."
      },
    ]
  }

  static var list: JSONValue {
    .array(
      all.map { prompt in
        [
          "arguments": .array(
            prompt.arguments.map { argument in
              [
                "description": .string(argument.about), "name": .string(argument.name),
                "required": .bool(argument.isRequired),
              ]
            }
          ),
          "description": .string(prompt.about), "name": .string(prompt.name),
          "title": .string(prompt.title),
        ]
      }
    )
  }

  static func get(_ params: JSONValue) throws(ProtocolError) -> [JSONMember] {
    guard let name = params["name"]?.string,
      let prompt = all.first(where: { $0.name == name })
    else {
      let given = params["name"]?.string ?? ""
      throw ProtocolError(
        .invalidParams,
        "Unknown prompt: \(given.quotedForMessage)",
        hint: "prompts/list"
      )
    }
    var given: [String: String] = [:]
    for argument in prompt.arguments {
      let value = params["arguments"]?[argument.name]?.string
      if let value, value.utf8.count <= 200 { given[argument.name] = value }
      guard !argument.isRequired || given[argument.name] != nil else {
        throw ProtocolError(
          .invalidParams,
          "The argument \"\(argument.name)\" is missing, or has more than 200 bytes."
        )
      }
    }
    return [
      JSONMember("description", .string(prompt.about)),
      JSONMember(
        "messages",
        [["content": ["text": .string(prompt.text(given)), "type": "text"], "role": "user"]]
      ),
    ]
  }
}
