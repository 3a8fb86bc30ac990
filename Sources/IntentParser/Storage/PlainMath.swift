/// Exponential and logarithm from the four rules alone, so that every machine gives the same bits.
enum PlainMath {
  private static let logOfTwo = 0.693_147_180_559_945_3

  private static let inverseLogOfTwo = 1.442_695_040_888_963_4

  /// e to the power of `x`; 0 below -700, held at e^700 above. Relative error below 1e-12.
  static func exponential(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    let bounded = min(x, 700)
    let power = (bounded * inverseLogOfTwo).rounded(.toNearestOrEven)
    let rest = bounded - power * logOfTwo
    // The series in Horner's form; |rest| <= 0.35, so that 11 terms are enough.
    var sum = 1 / 39_916_800.0
    sum = sum * rest + 1 / 3_628_800.0
    sum = sum * rest + 1 / 362_880.0
    sum = sum * rest + 1 / 40_320.0
    sum = sum * rest + 1 / 5_040.0
    sum = sum * rest + 1 / 720.0
    sum = sum * rest + 1 / 120.0
    sum = sum * rest + 1 / 24.0
    sum = sum * rest + 1 / 6.0
    sum = sum * rest + 0.5
    sum = sum * rest + 1
    sum = sum * rest + 1
    return sum * Double(bitPattern: UInt64(1023 + Int64(power)) << 52)
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
    return series * Float(bitPattern: UInt32(127 + Int32(power)) << 23)
  }
}
