/// Makes session handles: `s_` and 128 random bits.
enum SessionHandle {
  static func fresh() -> String {
    var generator = SystemRandomNumberGenerator()
    return "s_" + digits(generator.next()) + digits(generator.next())
  }

  private static func digits(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
