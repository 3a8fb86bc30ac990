/// The times of one operation over many inputs, in nanoseconds.
struct Timing {
  private var nanoseconds: [Int64]

  /// Times the operation on every input; each input is run once before, so that caches are warm.
  init<Input>(_ inputs: [Input], rounds: Int, _ operation: (Input) -> Void) {
    nanoseconds = []
    nanoseconds.reserveCapacity(inputs.count * rounds)
    let clock = ContinuousClock()
    for input in inputs { operation(input) }
    for _ in 0..<rounds {
      for input in inputs {
        let time = clock.measure { operation(input) }
        nanoseconds.append(time.components.attoseconds / 1_000_000_000)
      }
    }
    nanoseconds.sort()
  }

  /// The time that the share of the runs stays below, in microseconds with one decimal.
  func microseconds(at share: Double) -> String {
    guard let last = nanoseconds.indices.last else { return "–" }
    let value = nanoseconds[Int(Double(last) * share)]
    return "\(value / 1000).\(value % 1000 / 100)"
  }
}
