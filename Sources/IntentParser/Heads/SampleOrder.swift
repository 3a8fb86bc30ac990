/// A fixed sequence of shuffles, the same in every run.
struct SampleOrder {
  private var state: UInt64 = 88_172_645_463_325_252
  private(set) var order: [Int]

  init(count: Int) { order = Array(0..<count) }

  mutating func shuffle() {
    guard order.count > 1 else { return }
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      order.swapAt(index, Int(state % UInt64(index + 1)))
    }
  }
}
