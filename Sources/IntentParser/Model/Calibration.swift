import FlatStorage

/// What a reject score is worth: the thresholds of the bands and the chance of being right.
struct Calibration: Sendable, Equatable {
  /// A held-out line: its score, and whether answering it would have been right.
  struct Sample {
    var score: Double
    var isRight: Bool
    /// Whether the line belongs to a reject topic.
    var isForeign: Bool
    /// Whether the best topic was a reject topic.
    var isRefused: Bool
  }

  /// In thousandths.
  var refuseBelow: Int
  var askBelow: Int
  /// The logistic curve, in millionths.
  private var slope: Int
  private var intercept: Int

  /// What holds when nothing was measured.
  static let unmeasured = Calibration(
    refuseBelow: 1500,
    askBelow: 2500,
    slope: 1_500_000,
    intercept: -3_000_000
  )

  private init(refuseBelow: Int, askBelow: Int, slope: Int, intercept: Int) {
    self.refuseBelow = refuseBelow
    self.askBelow = askBelow
    self.slope = slope
    self.intercept = intercept
  }

  init(from reader: inout FlatReader) throws(FlatError) {
    refuseBelow = try reader.readInt()
    askBelow = try reader.readInt()
    slope = try reader.readInt()
    intercept = try reader.readInt()
  }

  func write(to writer: inout FlatWriter) {
    for number in [refuseBelow, askBelow, slope, intercept] { writer.write(number) }
  }

  /// The chance of being right, in hundredths.
  func confidence(_ score: Double) -> Int {
    let exponent = (score * Double(slope) + Double(intercept)) / 1_000_000
    let chance = 1 / (1 + PlainMath.exponential(-exponent))
    return max(0, min(100, Int((chance * 100).rounded())))
  }

  /// The share of right answers that may be refused.
  private static let lostShare = 0.02
  /// The share of answers that may be wrong before one asks.
  private static let wrongShare = 0.02
  /// The share of right answers that may be asked back.
  private static let askedShare = 0.12
  /// The share of foreign lines that may be answered.
  private static let acceptedShare = 0.03

  /// Measures on held-out lines.
  init(_ samples: [Sample]) {
    let own = samples.filter { !$0.isForeign }
    let right = own.filter(\.isRight).map(\.score).sorted()
    guard right.count >= 20 else {
      self = .unmeasured
      return
    }
    let low = right[Int(Double(right.count) * Self.lostShare)]
    let highest = right[Int(Double(right.count) * Self.askedShare)]
    let foreign = samples.filter { $0.isForeign && !$0.isRefused }.map(\.score).sorted(by: >)
    let allowed = Int(Double(samples.filter(\.isForeign).count) * Self.acceptedShare)
    let byForeign = foreign.count > allowed ? foreign[allowed] + 0.001 : low
    let byErrors = Self.threshold(own, wrongShare: Self.wrongShare)
    let ask = min(max(low, byForeign, byErrors), highest)
    let curve = Self.fit(samples.filter { !$0.isRefused })
    self.init(
      refuseBelow: Int((low * 1000).rounded()),
      askBelow: Int((max(ask, low) * 1000).rounded()),
      slope: Int((curve.slope * 1_000_000).rounded()),
      intercept: Int((curve.intercept * 1_000_000).rounded())
    )
  }

  /// The lowest score above which the share of wrong answers is small.
  private static func threshold(_ samples: [Sample], wrongShare: Double) -> Double {
    let sorted = samples.sorted { $0.score > $1.score }
    var wrong = 0
    var threshold = sorted.first?.score ?? 0
    for (index, sample) in sorted.enumerated() {
      if !sample.isRight { wrong += 1 }
      if Double(wrong) <= wrongShare * Double(index + 1) { threshold = sample.score }
    }
    return threshold
  }

  /// Logistic regression on one number, by Newton's method.
  private static func fit(_ samples: [Sample]) -> (slope: Double, intercept: Double) {
    var slope = 1.0
    var intercept = 0.0
    for _ in 0..<25 {
      var (g0, g1, h00, h01, h11) = (0.0, 0.0, 1e-3, 0.0, 1e-3)
      for sample in samples {
        let isRight = sample.isRight && !sample.isForeign
        let chance = 1 / (1 + PlainMath.exponential(-(slope * sample.score + intercept)))
        let error = (isRight ? 1 : 0) - chance
        let weight = chance * (1 - chance)
        g0 += error
        g1 += error * sample.score
        h00 += weight
        h01 += weight * sample.score
        h11 += weight * sample.score * sample.score
      }
      let determinant = h00 * h11 - h01 * h01
      guard determinant > 1e-9 else { break }
      intercept += (h11 * g0 - h01 * g1) / determinant
      slope += (h00 * g1 - h01 * g0) / determinant
      slope = max(0.05, min(slope, 10))
    }
    return (slope, intercept)
  }
}
