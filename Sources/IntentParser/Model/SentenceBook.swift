public import FlatStorage

/// Sentences that are known word for word, each with a number that its owner gave it.
///
/// Made by `ParserModel.book(of:)`, so that names are read in it as the model reads them.
public struct SentenceBook: Sendable, FlatStorable {
  /// More ways to read a sentence's names as slots are not tried.
  private static let maximumSteps = 512
  /// Of a template with more sentences than this the rest is not known word for word.
  static let maximumExpansions = 256
  /// The hash of each sentence, sorted, then its value.
  private let hashes: ByteSection
  private let values: [Int]
  private let slotTypes: [EntityType]

  /// Creates a book from sentences as words and slots; of two equal ones the first counts.
  init(_ sentences: [(words: [UInt64], value: Int)], slotTypes: [EntityType]) {
    var seen: Set<UInt64> = []
    var rows: [(hash: UInt64, value: Int)] = []
    for sentence in sentences {
      let hash = sentence.words.reduce(into: Fingerprint()) { $0.add($1) }.value
      if seen.insert(hash).inserted { rows.append((hash, sentence.value)) }
    }
    rows.sort { $0.hash < $1.hash }
    var builder = SectionBuilder()
    for row in rows { builder.append(row.hash) }
    hashes = ByteSection(builder.bytes)
    values = rows.map(\.value)
    self.slotTypes = slotTypes.sorted()
  }

  /// Appends the book.
  public func write(to writer: inout FlatWriter) {
    writer.write(hashes)
    writer.write(values)
    writer.write(slotTypes.map(\.rawValue))
  }

  /// Reads a book.
  public init(from reader: inout FlatReader) throws(FlatError) {
    let offset = reader.offset
    hashes = try ByteSection(from: &reader)
    values = try reader.readList()
    slotTypes = try reader.readList(String.self).map { EntityType(rawValue: $0) }
    guard values.count == hashes.count / 8 else { throw .malformed("sentence book", at: offset) }
  }

  /// The value of the sentence that a stretch is, names read as slots where that helps.
  func value(of prepared: PreparedText, in range: Range<Int>) -> Int? {
    guard !values.isEmpty else { return nil }
    var steps = Self.maximumSteps
    return search(prepared, range, from: range.lowerBound, Fingerprint(), &steps)
  }

  /// Words come before slots, so that a sentence known word for word wins over a pattern.
  private func search(
    _ prepared: PreparedText,
    _ range: Range<Int>,
    from start: Int,
    _ prefix: Fingerprint,
    _ steps: inout Int
  ) -> Int? {
    let tokens = prepared.text.tokens
    guard let place = tokens[start..<range.upperBound].firstIndex(where: \.isWord) else {
      return find(prefix.value)
    }
    guard steps > 0 else { return nil }
    steps -= 1
    var plain = prefix
    plain.add(tokens[place].hash)
    if let value = search(prepared, range, from: place + 1, plain, &steps) { return value }
    for found in prepared.entities where found.tokens.lowerBound == place {
      guard slotTypes.contains(found.entity.type), found.tokens.upperBound <= range.upperBound
      else { continue }
      var branch = prefix
      branch.add(Self.slotHash(found.entity.type))
      if let value = search(prepared, range, from: found.tokens.upperBound, branch, &steps) {
        return value
      }
    }
    return nil
  }

  private func find(_ hash: UInt64) -> Int? {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      let other = hashes.uint64(middle)
      if other == hash { return values[middle] }
      if other < hash { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  static func slotHash(_ type: EntityType) -> UInt64 {
    Fingerprint.of(type.rawValue, seed: 0x510)
  }
}

extension TextReader {
  /// A template's sentences as hashes of words and slots, names in their plain form.
  func sequences(of template: SentenceTemplate) -> [[UInt64]] {
    template.expansions(limit: SentenceBook.maximumExpansions).map { symbols in
      symbols.flatMap { symbol -> [UInt64] in
        switch symbol {
        case .slot(.subject): subjectHashes
        case .slot(let type): [SentenceBook.slotHash(type)]
        case .text(let text):
          prepare(NormalizedText(text)).text.tokens.filter(\.isWord).map(\.hash)
        }
      }
    }
  }

  private var subjectHashes: [UInt64] {
    guard let name = names.subjectName else { return [SentenceBook.slotHash(.subject)] }
    return TokenizedText(Array(name)).tokens.filter(\.isWord).map(\.hash)
  }
}
