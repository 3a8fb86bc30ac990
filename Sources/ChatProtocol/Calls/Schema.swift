/// Short ways to write JSON Schema.
enum Schema {
  static let text: JSONValue = ["type": "string"]
  static let flag: JSONValue = ["type": "boolean"]
  static let whole: JSONValue = ["type": "integer"]
  static let share: JSONValue = ["maximum": 1, "minimum": 0, "type": "number"]
  static let maybeText: JSONValue = ["type": ["string", "null"]]

  static func list(of items: JSONValue) -> JSONValue { ["items": items, "type": "array"] }

  /// An object that has at least the members; a name that ends in `?` may be absent.
  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    let needed = members.map(\.0).filter { !$0.hasSuffix("?") }.sorted()
    let properties = members.map { name, schema in
      JSONMember(name.hasSuffix("?") ? String(name.dropLast()) : name, schema)
    }
    return [
      "properties": .object(properties),
      "required": .array(needed.map { .string($0) }),
      "type": "object",
    ]
  }

  static let entity = object([
    ("end?", whole), ("start?", whole), ("text", text), ("type", text), ("value", text),
  ])
  static let ranked = object([("score", share), ("topic", text)])
  static let repaired = object([("from", text), ("to", text)])
  static let content = object([("date", text), ("digest", text)])

  /// The reply to a question.
  static let reply = object([
    ("answer", text),
    ("asOf", maybeText),
    (
      "caveats",
      list(of: object([("id", text), ("level", text), ("shown", flag), ("text", text)]))
    ),
    (
      "citations",
      list(
        of: object([
          ("asOf", text), ("id", text), ("n", whole), ("publisher", text), ("title", text),
          ("url?", text), ("year?", whole),
        ])
      )
    ),
    (
      "claims",
      list(of: object([("evidence", text), ("id", text), ("sources", list(of: text))]))
    ),
    ("content", content),
    ("entities", list(of: entity)),
    ("kept?", flag),
    ("level", text),
    ("profile", object([("risks", list(of: text))])),
    (
      "reading",
      object([
        ("carried", ["type": "object"]), ("confidence", share), ("ranked", list(of: ranked)),
        ("repaired", list(of: repaired)),
      ])
    ),
    ("region", maybeText),
    (
      "route",
      [
        "enum": [
          "answer", "decline_dose", "emergency", "crisis", "clarify", "out_of_scope", "smalltalk",
        ],
        "type": "string",
      ]
    ),
    (
      "sections",
      list(
        of: object([
          ("claims?", list(of: text)), ("id?", text), ("kind", text), ("level?", text),
          ("text", text),
        ])
      )
    ),
    ("session", maybeText),
    ("suggestions", list(of: text)),
    ("text", text),
    ("topics", list(of: text)),
    ("turn", whole),
  ])

  /// The reply to a question asked with `"format":"text"`.
  static let shortReply = object([
    ("answer", text), ("kept?", flag), ("level", text), ("route", text), ("session", maybeText),
    ("text", text), ("turn", whole),
  ])

  static let explanation = object([
    ("answer", text), ("carried", ["type": "object"]), ("caveats", list(of: ["type": "object"])),
    ("clauses", list(of: ["type": "object"])), ("entities", list(of: entity)),
    ("figuresClosedBy", maybeText), ("normalized", text), ("repaired", list(of: repaired)),
    ("route", text), ("rules", list(of: text)), ("templates", list(of: text)),
    ("topics", list(of: text)), ("turn", whole),
  ])

  static let source = object([
    ("doi?", text), ("id", text), ("kind", text), ("pmid?", text), ("publisher", text),
    ("read", text), ("reviewBy", text), ("title", text), ("url?", text), ("year?", whole),
    ("topics?", list(of: text)),
    (
      "claims?",
      list(of: object([("asOf", text), ("evidence", text), ("id", text)]))
    ),
  ])

  static let opened = object([
    ("keep", text), ("owner", maybeText), ("session", text), ("until", maybeText),
  ])

  static let session = object([
    ("lastAt", text), ("origin", text), ("session", text), ("startedAt", text),
    ("title", maybeText), ("turns", whole), ("until", maybeText),
  ])

  static let turn = object([
    ("at", text), ("question", maybeText), ("reply", ["type": ["object", "null"]]),
    ("route", text), ("session", text), ("turn", whole),
  ])
}

extension Method {
  /// The result as JSON Schema; a result may gain members.
  var resultSchema: JSONValue {
    switch self {
    case .ask: ["anyOf": [Schema.reply, Schema.shortReply]]
    case .emergencyInfo:
      Schema.object([
        ("lines", Schema.list(of: ["type": "object"])), ("region", Schema.maybeText),
        ("text", Schema.text),
      ])
    case .explain: Schema.explanation
    case .intentsList:
      Schema.object([
        (
          "intents",
          Schema.list(
            of: Schema.object([
              ("example", Schema.maybeText), ("id", Schema.text), ("title", Schema.text),
            ])
          )
        )
      ])
    case .intentsMatch:
      Schema.object([
        ("confidence", Schema.share), ("entities", Schema.list(of: Schema.entity)),
        ("ranked", Schema.list(of: Schema.ranked)), ("route", Schema.text),
        ("topics", Schema.list(of: Schema.text)),
      ])
    case .serverHealth:
      Schema.object([
        ("answers", Schema.whole), ("connections", Schema.whole), ("content", Schema.content),
        ("reasons", Schema.list(of: Schema.text)), ("reloads", Schema.whole),
        ("sessions", Schema.whole), ("status", ["enum": ["ok", "degraded"], "type": "string"]),
        ("uptimeSeconds", Schema.whole),
      ])
    case .serverInfo:
      Schema.object([
        ("content", Schema.content), ("history", Schema.flag), ("limits", ["type": "object"]),
        ("mcp", Schema.list(of: Schema.text)), ("name", Schema.text), ("protocol", Schema.whole),
        ("text", Schema.flag), ("version", Schema.text),
      ])
    case .serverMethods:
      Schema.object([
        (
          "methods",
          Schema.list(
            of: Schema.object([
              ("about", Schema.text), ("name", Schema.text), ("params", ["type": "object"]),
              ("result", ["type": "object"]),
            ])
          )
        )
      ])
    case .sessionExport:
      Schema.object([
        ("format", Schema.text), ("next?", Schema.text), ("text", Schema.text),
      ])
    case .sessionForget:
      Schema.object([
        (
          "removed",
          Schema.object([("sessions", Schema.whole), ("turns", Schema.whole)])
        ),
        ("verified", Schema.flag),
      ])
    case .sessionHistory:
      Schema.object([("next?", Schema.text), ("turns", Schema.list(of: Schema.turn))])
    case .sessionList:
      Schema.object([("next?", Schema.text), ("sessions", Schema.list(of: Schema.session))])
    case .sessionOpen: Schema.opened
    case .sessionUndo:
      Schema.object([("removed", Schema.whole), ("turn", Schema.whole)])
    case .sourcesGet: Schema.source
    case .sourcesList:
      Schema.object([("next?", Schema.text), ("sources", Schema.list(of: Schema.source))])
    }
  }
}
