/// The inner loops, on bare pointers so that the compiler can turn them into vector code.
///
/// Integers alone, or element by element, so that the width of the vectors makes no difference.
enum Kernel {
  /// Adds `row * factor`.
  @inline(__always)
  static func add(
    _ row: UnsafePointer<Int8>,
    times factor: Int16,
    to sum: UnsafeMutablePointer<Int32>,
    count: Int
  ) {
    for index in 0..<count {
      unsafe sum[index] &+= Int32(Int16(row[index])) &* Int32(factor)
    }
  }

  /// Adds a 4-bit row times `factor`: low halves to the first part, high halves to the second.
  @inline(__always)
  static func addHalves(
    _ row: UnsafePointer<UInt8>,
    times factor: Int16,
    to sum: UnsafeMutablePointer<Int32>,
    count: Int
  ) {
    for index in 0..<count {
      unsafe sum[index] &+= Int32(Int16(row[index] & 15) &- 8) &* Int32(factor)
    }
    let second = unsafe sum + count
    for index in 0..<count {
      unsafe second[index] &+= Int32(Int16(row[index] >> 4) &- 8) &* Int32(factor)
    }
  }

  /// The dot product.
  @inline(__always)
  static func dot(_ vector: UnsafePointer<Int16>, _ row: UnsafePointer<Int8>, count: Int) -> Int32 {
    var sum: Int32 = 0
    for index in 0..<count {
      unsafe sum &+= Int32(vector[index]) &* Int32(Int16(row[index]))
    }
    return sum
  }

  /// Adds `row * factor`, in floating point.
  @inline(__always)
  static func add(
    _ row: UnsafePointer<Float>,
    times factor: Float,
    to sum: UnsafeMutablePointer<Float>,
    count: Int
  ) {
    for index in 0..<count { unsafe sum[index] += row[index] * factor }
  }
}
