import FlatStorage

/// Finds the table's wordpieces in words: the longest piece first, from the left.
struct PieceIndex: Sendable {
  /// A word that is longer is one unknown piece.
  private static let maximumWordBytes = 64
  private static let continuation: UInt64 = 0x2323
  private let index: HashIndex
  /// Where each piece begins in the vocabulary, `##` skipped, and one more for the end.
  private let offsets: ByteSection
  private let longest: Int

  /// Builds the index over the table's vocabulary.
  init() {
    var hashes: [UInt64] = []
    var places = SectionBuilder()
    var longest = 1
    let lines = EmbeddingTable.vocabulary.split(
      separator: UInt8(ascii: "\n"),
      omittingEmptySubsequences: false
    )
    for line in lines.prefix(EmbeddingTable.count) {
      let isContinuation = line.count > 2 && line.starts(with: [0x23, 0x23])
      let piece = isContinuation ? line.dropFirst(2) : line
      var hash = Fingerprint(seed: isContinuation ? Self.continuation : 0)
      hash.add(piece)
      hashes.append(hash.value)
      places.append(UInt32(piece.startIndex << 8 | min(piece.count, 255)))
      longest = max(longest, piece.count)
    }
    index = HashIndex(hashes)
    offsets = ByteSection(places.bytes)
    self.longest = longest
  }

  init(from reader: inout FlatReader) throws(FlatError) {
    longest = try reader.readInt()
    index = try HashIndex(from: &reader)
    offsets = try ByteSection(from: &reader)
  }

  func write(to writer: inout FlatWriter) {
    writer.write(longest)
    index.write(to: &writer)
    writer.write(offsets)
  }

  /// The piece that the whole word is, if it is one.
  func wholeWord(_ word: ArraySlice<UInt8>, hash: UInt64) -> Int? {
    find(word, hash: hash, isContinuation: false)
  }

  /// Appends the pieces of a word; nothing when some rest is no piece.
  func appendPieces(of word: ArraySlice<UInt8>, to pieces: inout [Int]) {
    guard word.count <= Self.maximumWordBytes else { return }
    let count = pieces.count
    var place = word.startIndex
    while place < word.endIndex {
      guard let (piece, length) = longestPiece(in: word, from: place) else {
        pieces.removeSubrange(count...)
        return
      }
      pieces.append(piece)
      place += length
    }
  }

  private func longestPiece(
    in word: ArraySlice<UInt8>,
    from start: Int
  ) -> (piece: Int, length: Int)? {
    let isContinuation = start > word.startIndex
    var hash = Fingerprint(seed: isContinuation ? Self.continuation : 0)
    var best: (piece: Int, length: Int)?
    for end in start..<min(word.endIndex, start + longest) {
      hash.add(word[end])
      let candidate = word[start...end]
      if let piece = find(candidate, hash: hash.value, isContinuation: isContinuation) {
        best = (piece, end + 1 - start)
      }
    }
    return best
  }

  private func find(_ piece: ArraySlice<UInt8>, hash: UInt64, isContinuation: Bool) -> Int? {
    index.first(hash) { candidate in
      guard candidate > 0 else { return false }
      let place = offsets.uint32(candidate)
      guard place & 255 == piece.count else { return false }
      let offset = place >> 8
      guard EmbeddingTable.vocabularyEquals(piece, at: offset) else { return false }
      let marked = EmbeddingTable.vocabularyEquals([0x23, 0x23], at: max(0, offset - 2))
      return marked == isContinuation
    }
  }
}
