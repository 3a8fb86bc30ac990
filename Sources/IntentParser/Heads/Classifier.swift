import FlatStorage

/// Gives every topic its chance for a stretch of a prepared text.
struct Classifier: Sendable {
  /// What was found out about a stretch.
  struct Result {
    /// The likeliest topics, best first.
    var ranked: [Topic]
    /// log p + 4 cos + 2 known; more is surer.
    var rejectScore: Double
    /// The share of words that training knew.
    var knownShare: Double

    /// Nothing was classified.
    static let none = Result(ranked: [], rejectScore: 0, knownShare: 0)
  }

  /// A topic with what each part gave it.
  struct Topic {
    var topic: Int
    var chance: Double
    var words: Double
    var table: Double
    var cosine: Double
    var example: Int
  }

  // Weights of the fusion. The margin's was 2 in the research; 3 does better in cross-validation of
  // the project's own topics and no worse elsewhere.
  private static let marginWeight = 3.0
  private static let cosineWeight = 3.0
  private static let rejectCosineWeight = 4.0
  private static let rejectKnownWeight = 2.0
  /// Topics that lie further behind the best can't win by their nearest example.
  private static let searchedLead = 3.0
  private static let maximumSearched = 5
  /// Chances below e^-25 of the best one add nothing.
  private static let negligible = -25.0
  static let maximumRanked = 5

  let topicCount: Int
  let lexical: LexicalHead
  let table: TableHead

  init(topicCount: Int, lexical: LexicalHead, table: TableHead) {
    self.topicCount = topicCount
    self.lexical = lexical
    self.table = table
  }

  init(from reader: inout FlatReader) throws(FlatError) {
    topicCount = try reader.readInt()
    lexical = try LexicalHead(from: &reader)
    table = try TableHead(from: &reader)
  }

  func write(to writer: inout FlatWriter) {
    writer.write(topicCount)
    lexical.write(to: &writer)
    table.write(to: &writer)
  }

  /// Scores a stretch of a text.
  func classify(_ prepared: PreparedText, in range: Range<Int>, reader: TextReader) -> Result {
    guard topicCount > 0 else { return .none }
    let features = LexicalFeatures(
      prepared.text,
      in: range,
      traits: prepared.traits(in: range),
      bits: lexical.bits
    )
    let words = Self.logSoftmax(
      lexical.scores(features, topics: topicCount).map { $0 * Self.marginWeight }
    )
    let vector = SentenceVector(pieces: Self.pieces(prepared.text, in: range, reader.pieces))
    let query = table.query(vector)
    let meaning = Self.logSoftmax(table.scores(query.values, topics: topicCount))
    var sums = zip(words, meaning).map { $0 + $1 }
    let searched = Self.leaders(sums)
    let neighbours = searched.map { table.nearest(query, topic: $0) ?? (cosine: 0, example: 0) }
    let lowest = neighbours.map(\.cosine).min() ?? 0
    for (topic, neighbour) in zip(searched, neighbours) {
      sums[topic] += Self.cosineWeight * (neighbour.cosine - lowest)
    }
    let chances = Self.logSoftmax(sums)
    let order = Self.best(chances, Self.maximumRanked)
    let ranked = order.map { topic in
      let neighbour = searched.firstIndex(of: topic).map { neighbours[$0] }
      return Topic(
        topic: topic,
        chance: PlainMath.exponential(chances[topic]),
        words: words[topic],
        table: meaning[topic],
        cosine: neighbour?.cosine ?? lowest,
        example: neighbour?.example ?? 0
      )
    }
    let known = Self.knownShare(prepared.text, in: range, reader.words)
    let highest = neighbours.map(\.cosine).max() ?? 0
    return Result(
      ranked: ranked,
      rejectScore: max(chances[order[0]], -20) + Self.rejectCosineWeight * highest
        + Self.rejectKnownWeight * known,
      knownShare: known
    )
  }

  /// The chance of every topic, by the heads alone.
  func chances(_ prepared: PreparedText, in range: Range<Int>, reader: TextReader) -> [Double] {
    guard topicCount > 0 else { return [] }
    let features = LexicalFeatures(
      prepared.text,
      in: range,
      traits: prepared.traits(in: range),
      bits: lexical.bits
    )
    let words = Self.logSoftmax(
      lexical.scores(features, topics: topicCount).map { $0 * Self.marginWeight }
    )
    let vector = SentenceVector(pieces: Self.pieces(prepared.text, in: range, reader.pieces))
    let meaning = Self.logSoftmax(table.scores(table.query(vector).values, topics: topicCount))
    return Self.logSoftmax(zip(words, meaning).map { $0 + $1 }).map(PlainMath.exponential)
  }

  /// The table's pieces of a stretch, marks included.
  static func pieces(_ text: TokenizedText, in range: Range<Int>, _ index: PieceIndex) -> [Int] {
    var pieces: [Int] = []
    pieces.reserveCapacity(range.count + 8)
    for token in text.tokens[range] { append(token, of: text, index, to: &pieces) }
    return pieces
  }

  private static func append(
    _ token: Token,
    of text: TokenizedText,
    _ index: PieceIndex,
    to pieces: inout [Int]
  ) {
    let letters = text.letters(of: token)
    guard token.split > 0 else {
      index.appendPieces(of: letters, to: &pieces)
      return
    }
    index.appendPieces(of: letters.prefix(Int(token.split)), to: &pieces)
    index.appendPieces(of: [0x27], to: &pieces)
    index.appendPieces(of: letters.dropFirst(Int(token.split)), to: &pieces)
  }

  private static func knownShare(
    _ text: TokenizedText,
    in range: Range<Int>,
    _ words: WordList
  ) -> Double {
    var known = 0
    var all = 0
    for token in text.tokens[range] where token.isWord {
      all += 1
      if let word = words.find(text.letters(of: token), hash: token.hash), words.count(word) > 0 {
        known += 1
      }
    }
    return all == 0 ? 0 : Double(known) / Double(all)
  }

  private static func leaders(_ sums: [Double]) -> [Int] {
    let best = sums.max() ?? 0
    return Self.best(sums, maximumSearched).filter { sums[$0] >= best - searchedLead }
  }

  /// The places of the highest values, the highest first, then by place.
  private static func best(_ values: [Double], _ count: Int) -> [Int] {
    var best: [Int] = []
    best.reserveCapacity(count + 1)
    for place in values.indices
    where best.count < count || values[place] > values[best[best.count - 1]] {
      let position = best.firstIndex { values[place] > values[$0] } ?? best.count
      best.insert(place, at: position)
      if best.count > count { best.removeLast() }
    }
    return best
  }

  private static func logSoftmax(_ values: [Double]) -> [Double] {
    let largest = values.max() ?? 0
    var sum = 0.0
    for value in values where value - largest > negligible {
      sum += PlainMath.exponential(value - largest)
    }
    let shift = largest + PlainMath.logarithm(sum)
    return values.map { $0 - shift }
  }
}
