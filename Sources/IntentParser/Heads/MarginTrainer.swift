/// Trains the lexical head: one-vs-rest L2-loss support vector machines by dual coordinate
/// descent, all topics in one pass over a sentence.
struct MarginTrainer {
  private static let epochs = 5
  private static let diagonal: Float = 0.5
  private static let smallestStep: Float = 1e-5

  /// A sentence as rows of the weights and their values.
  struct Sample {
    var rows: [Int32]
    var values: [Float]
    var topic: Int
  }

  /// The weights, `width` a row.
  static func train(_ samples: [Sample], rows: Int, width: Int) -> [Float] {
    var weights = [Float](repeating: 0, count: max(1, rows * width))
    var dual = [Float](repeating: 0, count: max(1, samples.count * width))
    var margins = [Float](repeating: 0, count: width)
    let inverse = samples.map { sample in
      1 / (sample.values.reduce(diagonal) { $0 + $1 * $1 })
    }
    var order = SampleOrder(count: samples.count)
    for _ in 0..<epochs {
      order.shuffle()
      for index in order.order {
        let sample = samples[index]
        unsafe weights.withUnsafeMutableBufferPointer { weights in
          unsafe dual.withUnsafeMutableBufferPointer { dual in
            unsafe margins.withUnsafeMutableBufferPointer { margins in
              guard let weight = weights.baseAddress, let alpha = dual.baseAddress,
                let margin = margins.baseAddress
              else { return }
              unsafe step(
                sample,
                weight,
                alpha + index * width,
                margin,
                inverse: inverse[index],
                width
              )
            }
          }
        }
      }
    }
    return weights
  }

  @inline(__always)
  private static func step(
    _ sample: Sample,
    _ weights: UnsafeMutablePointer<Float>,
    _ dual: UnsafeMutablePointer<Float>,
    _ margins: UnsafeMutablePointer<Float>,
    inverse: Float,
    _ width: Int
  ) {
    for topic in 0..<width { unsafe margins[topic] = 0 }
    for place in sample.rows.indices {
      unsafe Kernel.add(
        weights + Int(sample.rows[place]) * width,
        times: sample.values[place],
        to: margins,
        count: width
      )
    }
    // All topics as "not this one" first, then the sentence's own again as "this one".
    let own = unsafe (margin: margins[sample.topic], alpha: dual[sample.topic])
    for topic in 0..<width {
      let gradient = unsafe -margins[topic] - 1 + dual[topic] * diagonal
      let moved = unsafe max(0, dual[topic] - gradient * inverse)
      unsafe margins[topic] = dual[topic] - moved
      unsafe dual[topic] = moved
    }
    let moved = max(0, own.alpha - (own.margin - 1 + own.alpha * diagonal) * inverse)
    unsafe margins[sample.topic] = moved - own.alpha
    unsafe dual[sample.topic] = moved
    var largest: Float = 0
    for topic in 0..<width { largest = unsafe max(largest, abs(margins[topic])) }
    guard largest >= smallestStep else { return }
    for place in sample.rows.indices {
      unsafe Kernel.add(
        margins,
        times: sample.values[place],
        to: weights + Int(sample.rows[place]) * width,
        count: width
      )
    }
  }
}
