import GRDB

/// Chooses words that must not be in the file any more, for the search that proves it.
enum RareWords {
  /// How many words are looked for.
  static let limit = 3
  private static let candidateLimit = 24
  private static let shortest = 4

  /// Words of the removed questions, longest first, that no row that stays holds.
  static func of(_ questions: [String], goneFrom database: Database) throws -> [String] {
    var found: [String] = []
    for word in candidates(in: questions) where try !isHeld(word, by: database) {
      found.append(word)
      if found.count == limit { break }
    }
    return found
  }

  private static func candidates(in questions: [String]) -> [String] {
    let words = Set(questions.flatMap(SearchWords.tokens))
      .filter { $0.utf8.count >= shortest && $0.utf8.allSatisfy { $0 < 0x80 } }
    let ordered = words.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    return Array(ordered.prefix(candidateLimit))
  }

  /// Whether any text that stays, or the text of the schema itself, holds the word.
  private static func isHeld(_ word: String, by database: Database) throws -> Bool {
    let held = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS(SELECT 1 FROM turn WHERE instr(lower(question), :word)
            OR instr(lower(reply_json), :word) OR instr(lower(explanation_json), :word))
          OR EXISTS(SELECT 1 FROM session WHERE instr(lower(title), :word)
            OR instr(lower(state_json), :word) OR instr(lower(owner_name), :word)
            OR instr(origin, :word) OR instr(id, :word) OR instr(content_digest, :word))
          OR EXISTS(SELECT 1 FROM sqlite_schema WHERE instr(lower(sql), :word)
            OR instr(lower(name), :word))
          OR EXISTS(SELECT 1 FROM meta WHERE instr(key || value, :word))
        """,
      arguments: ["word": word]
    )
    return held ?? false
  }
}
