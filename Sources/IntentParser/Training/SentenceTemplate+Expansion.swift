extension SentenceTemplate {
  /// A stretch of an expanded sentence.
  enum Symbol: Sendable, Hashable {
    case text(String)
    case slot(EntityType)
  }

  /// The sentences that the template stands for, in order; the first `limit` of them.
  func expansions(limit: Int) -> [[Symbol]] {
    Self.expand(parts[...], limit: limit)
  }

  /// A few of the sentences, spread over all of them.
  func samples(_ count: Int) -> [[Symbol]] {
    let all = expansions(limit: 512)
    guard all.count > count else { return all }
    // A step without a common factor walks through all alternatives of all brackets.
    var step = max(1, all.count / count) | 1
    while Self.greatestCommonDivisor(step, all.count) != 1 { step += 2 }
    return (0..<count).map { all[$0 * step % all.count] }
  }

  private static func expand(_ parts: ArraySlice<Part>, limit: Int) -> [[Symbol]] {
    guard let first = parts.first else { return [[]] }
    let rest = expand(parts.dropFirst(), limit: limit)
    let heads: [[Symbol]]
    switch first {
    case .text(let text): heads = [[.text(text)]]
    case .slot(let type): heads = [[.slot(type)]]
    case .choice(let options): heads = options.flatMap { expand($0[...], limit: limit) }
    }
    var expanded: [[Symbol]] = []
    for head in heads {
      for tail in rest {
        guard expanded.count < limit else { return expanded }
        expanded.append(head + tail)
      }
    }
    return expanded
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : greatestCommonDivisor(second, first % second)
  }
}
