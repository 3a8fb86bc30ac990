/// The direction of a sentence in the table's space, in units of 1/8192.
struct SentenceVector: Sendable {
  static let unit = 8192.0
  /// Even dimensions first, then the odd ones.
  private(set) var values: [Int16]

  /// The sum of the pieces' rows, scaled to length one; zeros when no piece is known.
  init(pieces: [Int]) {
    var sum = [Int32](repeating: 0, count: EmbeddingTable.dimensions)
    for piece in pieces { EmbeddingTable.add(piece, to: &sum) }
    let length = Self.length(of: sum)
    let scale = length > 0 ? Self.unit / length : 0
    values = sum.map { Int16((Double($0) * scale).rounded(.toNearestOrEven)) }
  }

  /// The vector less the mean; the length is given beside it, in the same unit.
  func centred(on mean: [Int16]) -> (values: [Int16], length: Double) {
    var result = values
    for index in result.indices { result[index] &-= mean[index] }
    return (result, Self.length(of: result))
  }

  static func length(of values: [some FixedWidthInteger]) -> Double {
    var squares: Int64 = 0
    for value in values {
      squares &+= Int64(truncatingIfNeeded: value) &* Int64(truncatingIfNeeded: value)
    }
    return Double(squares).squareRoot()
  }

  /// The mean of vectors; zeros for none.
  static func mean(of vectors: [SentenceVector]) -> [Int16] {
    var sums = [Int](repeating: 0, count: EmbeddingTable.dimensions)
    for vector in vectors {
      for index in sums.indices { sums[index] += Int(vector.values[index]) }
    }
    return sums.map { Int16(vectors.isEmpty ? 0 : $0 / vectors.count) }
  }
}
