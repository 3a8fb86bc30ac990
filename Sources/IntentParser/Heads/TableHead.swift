import FlatStorage

/// Softmax weights over the sentence vector, and the training sentences' own vectors.
struct TableHead: Sendable {
  private static let dimensions = EmbeddingTable.dimensions
  /// Example vectors have this length.
  private static let exampleLength = 254.0
  private let mean: [Int16]
  /// One row of weights a topic.
  private let weights: ByteSection
  private let scoreStep: Int
  /// The vectors of the examples, topic after topic.
  private let examples: ByteSection
  /// Where each topic's examples begin, and one more for the end.
  private let starts: [Int]

  /// Packs what was trained; the weights are of one row a dimension, `width` apart.
  init(
    mean: [Int16],
    weights trained: [Float],
    width: Int,
    topics: Int,
    examples vectors: [[SentenceVector]]
  ) {
    self.mean = mean
    var rows: [Float] = []
    rows.reserveCapacity(topics * Self.dimensions)
    for topic in 0..<topics {
      for dimension in 0..<Self.dimensions { rows.append(trained[dimension * width + topic]) }
    }
    let (quantised, step) = Quantisation.bytes(of: rows)
    weights = ByteSection(quantised)
    scoreStep = Int((step / SentenceVector.unit * 1_099_511_627_776).rounded())
    var packed = SectionBuilder()
    var starts = [0]
    for topic in vectors {
      for vector in topic { packed.append(Self.pack(vector, mean: mean)) }
      starts.append((starts.last ?? 0) + topic.count)
    }
    examples = ByteSection(packed.bytes)
    self.starts = starts
  }

  init(from reader: inout FlatReader) throws(FlatError) {
    mean = try reader.readList(Int.self).map { Int16(truncatingIfNeeded: $0) }
    weights = try ByteSection(from: &reader)
    scoreStep = try reader.readInt()
    examples = try ByteSection(from: &reader)
    starts = try reader.readList()
  }

  func write(to writer: inout FlatWriter) {
    writer.write(mean.map { Int($0) })
    writer.write(weights)
    writer.write(scoreStep)
    writer.write(examples)
    writer.write(starts)
  }

  /// A sentence less the mean of the training sentences.
  func query(_ vector: SentenceVector) -> (values: [Int16], length: Double) {
    vector.centred(on: mean)
  }

  /// What the weights give each of the first `topics` topics.
  func scores(_ query: [Int16], topics: Int) -> [Double] {
    let step = Double(scoreStep) / 1_099_511_627_776
    return (0..<topics).map { Double(dot(query, weights, row: $0)) * step }
  }

  /// The cosine to the nearest example of a topic, and which of its examples that is.
  func nearest(
    _ query: (values: [Int16], length: Double),
    topic: Int
  ) -> (cosine: Double, example: Int)? {
    guard query.length > 0, topic + 1 < starts.count, starts[topic] < starts[topic + 1] else {
      return nil
    }
    var best = Int32.min
    var place = 0
    for row in starts[topic]..<starts[topic + 1] {
      let product = dot(query.values, examples, row: row)
      if product > best {
        best = product
        place = row - starts[topic]
      }
    }
    return (Double(best) / (query.length * Self.exampleLength), place)
  }

  @inline(__always)
  private func dot(_ query: [Int16], _ section: ByteSection, row: Int) -> Int32 {
    precondition(query.count == Self.dimensions, "a vector of another table")
    return unsafe section.withPointer(at: row * Self.dimensions, length: Self.dimensions) {
      pointer in
      unsafe query.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe Kernel.dot(
          base,
          pointer.assumingMemoryBound(to: Int8.self),
          count: Self.dimensions
        )
      }
    }
  }

  private static func pack(_ vector: SentenceVector, mean: [Int16]) -> [UInt8] {
    let (values, length) = vector.centred(on: mean)
    let scale = length > 0 ? exampleLength / length : 0
    return values.map {
      let value = (Double($0) * scale).rounded(.toNearestOrEven)
      return UInt8(bitPattern: Int8(max(-127, min(127, value))))
    }
  }
}
