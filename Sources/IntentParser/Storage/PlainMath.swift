/// Exponential and logarithm from the four rules alone, so that every machine gives the same bits.
enum PlainMath {
  private static let logOfTwo = 0.693_147_180_559_945_3

  /// e to the power of `x`; 0 below -700, held at e^700 above.
  static func exponential(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    let bounded = min(x, 700)
    let power = (bounded / logOfTwo).rounded(.toNearestOrEven)
    let rest = bounded - power * logOfTwo
    // Horner's form of the series; |rest| <= 0.35, so 11 terms give full precision.
    var sum = 1.0
    for term in stride(from: 11.0, through: 1.0, by: -1.0) { sum = 1 + sum * rest / term }
    return Double(sign: .plus, exponent: Int(power), significand: sum)
  }

  /// The natural logarithm of a positive number.
  static func logarithm(_ x: Double) -> Double {
    guard x > 0 else { return -700 }
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.414_213_562_373_095 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    for term in stride(from: 19.0, through: 1.0, by: -2.0) { sum = sum * square + 1 / term }
    return exponent * logOfTwo + 2 * ratio * sum
  }

  /// A cheaper e^x for training: relative error below 1e-6.
  static func quickExponential(_ x: Float) -> Float {
    guard x > -80 else { return 0 }
    let power = (x * 1.442_695).rounded(.toNearestOrEven)
    let rest = x - power * 0.693_147_2
    let series =
      1 + rest
      * (1 + rest * (0.5 + rest * (0.166_666_67 + rest * (0.041_666_67 + rest * 0.008_333_334))))
    return Float(sign: .plus, exponent: Int(power), significand: series)
  }
}
