/// Trains the table head: softmax regression with one AdaGrad rate a dimension.
struct SoftmaxTrainer {
  private static let rate: Float = 0.3
  private static let scale: Float = 6
  /// A sentence that is learned as well as this moves nothing any more.
  private static let smallestGradient: Float = 1e-3

  /// The weights, `width` a dimension, for vectors in `SentenceVector.unit`; every sentence is
  /// seen `epochs` times.
  static func train(
    _ vectors: [[Int16]],
    topics: [Int],
    topicCount: Int,
    width: Int,
    epochs: Int
  ) -> [Float] {
    let dimensions = EmbeddingTable.dimensions
    var weights = [Float](repeating: 0, count: dimensions * width)
    var squares = [Float](repeating: 1e-3, count: dimensions)
    var scores = [Float](repeating: 0, count: width)
    var input = [Float](repeating: 0, count: dimensions)
    var order = SampleOrder(count: vectors.count)
    for epoch in 0..<epochs {
      order.shuffle()
      let base = rate * (1 - 0.9 * Float(epoch) / Float(epochs))
      for index in order.order {
        for place in 0..<dimensions {
          input[place] = Float(vectors[index][place]) * (scale / Float(SentenceVector.unit))
        }
        multiply(weights, input, into: &scores, width)
        guard gradient(&scores, own: topics[index], topicCount) >= smallestGradient else {
          continue
        }
        update(&weights, &squares, input, scores, base: base, width)
      }
    }
    return weights.map { $0 * scale }
  }

  private static func multiply(
    _ weights: [Float],
    _ input: [Float],
    into scores: inout [Float],
    _ width: Int
  ) {
    unsafe weights.withUnsafeBufferPointer { weights in
      unsafe scores.withUnsafeMutableBufferPointer { scores in
        guard let weight = weights.baseAddress, let score = scores.baseAddress else { return }
        for topic in 0..<width { unsafe score[topic] = 0 }
        for place in input.indices {
          unsafe Kernel.add(weight + place * width, times: input[place], to: score, count: width)
        }
      }
    }
  }

  /// Turns scores into the gradient and returns its squared length.
  private static func gradient(_ scores: inout [Float], own: Int, _ topicCount: Int) -> Float {
    var largest = scores[0]
    for topic in 1..<max(1, topicCount) { largest = max(largest, scores[topic]) }
    var sum: Float = 0
    for topic in 0..<topicCount {
      scores[topic] = PlainMath.quickExponential(scores[topic] - largest)
      sum += scores[topic]
    }
    let inverse = 1 / sum
    for topic in 0..<topicCount { scores[topic] *= inverse }
    for topic in topicCount..<scores.count { scores[topic] = 0 }
    scores[own] -= 1
    return squaredLength(scores, topicCount)
  }

  private static func squaredLength(_ values: [Float], _ count: Int) -> Float {
    var sum: Float = 0
    for index in 0..<count { sum += values[index] * values[index] }
    return sum
  }

  private static func update(
    _ weights: inout [Float],
    _ squares: inout [Float],
    _ input: [Float],
    _ gradient: [Float],
    base: Float,
    _ width: Int
  ) {
    let length = squaredLength(gradient, gradient.count)
    unsafe weights.withUnsafeMutableBufferPointer { weights in
      unsafe gradient.withUnsafeBufferPointer { gradient in
        guard let weight = weights.baseAddress, let slope = gradient.baseAddress else { return }
        for place in input.indices {
          squares[place] += input[place] * input[place] * length
          let step = base / squares[place].squareRoot()
          unsafe Kernel.add(
            slope,
            times: -step * input[place],
            to: weight + place * width,
            count: width
          )
        }
      }
    }
  }
}
