import FlatStorage

/// What scores are worth: the thresholds of the bands and the chance of being right.
struct Calibration: Sendable, Equatable {
  /// A held-out line, and what answering it would have been.
  struct Sample {
    var signs: Signs
    var isRight: Bool
    /// Whether the line belongs to a reject topic.
    var isForeign: Bool
    /// Whether the best topic was a reject topic.
    var isRefused: Bool
  }

  /// What tells a sure result from an unsure one.
  struct Signs: Sendable {
    var rejectScore: Double
    /// log p of the best topic.
    var chance: Double
    /// How far, in log p, the second topic is behind; at most 8.
    var lead: Double
    var cosine: Double
    var knownShare: Double

    var inputs: [Double] { [chance, lead, cosine, knownShare] }
  }

  /// The share of right answers that may be refused.
  private static let lostShare = 0.02
  /// The share of answers that may be wrong before one asks.
  private static let wrongShare = 0.06
  /// The share of right answers that may be asked back.
  private static let askedShare = 0.12
  /// The share of foreign lines that may be answered.
  private static let acceptedShare = 0.03
  private static let fewestLines = 20

  /// Below this reject score a question is refused, in thousandths.
  private(set) var refuseBelow: Int
  /// Below this chance of being right a question is asked back, in thousandths.
  private(set) var askBelow: Int
  /// The weights of the signs and the constant, in millionths.
  private var weights: [Int]

  /// What holds when nothing was measured.
  static let unmeasured = Calibration(
    refuseBelow: 1500,
    askBelow: 500,
    weights: [500_000, 500_000, 3_000_000, 1_000_000, -1_500_000]
  )

  private init(refuseBelow: Int, askBelow: Int, weights: [Int]) {
    self.refuseBelow = refuseBelow
    self.askBelow = askBelow
    self.weights = weights
  }

  init(from reader: inout FlatReader) throws(FlatError) {
    refuseBelow = try reader.readInt()
    askBelow = try reader.readInt()
    let offset = reader.offset
    weights = try reader.readList()
    guard weights.count == Self.unmeasured.weights.count else {
      throw .malformed("calibration", at: offset)
    }
  }

  func write(to writer: inout FlatWriter) {
    writer.write(refuseBelow)
    writer.write(askBelow)
    writer.write(weights)
  }

  /// The chance of being right, in thousandths.
  func chance(_ signs: Signs) -> Int {
    let chance = LogisticFit.chance(weights.map { Double($0) / 1_000_000 }, signs.inputs)
    return max(0, min(1000, Int((chance * 1000).rounded())))
  }

  /// Measures on held-out lines.
  init(_ samples: [Sample]) {
    let own = samples.filter { !$0.isForeign }
    let scores = own.filter(\.isRight).map(\.signs.rejectScore).sorted()
    guard scores.count >= Self.fewestLines else {
      self = .unmeasured
      return
    }
    let judged = samples.filter { !$0.isRefused }
    let weights = LogisticFit.weights(
      judged.map(\.signs.inputs),
      judged.map { $0.isRight && !$0.isForeign },
      inputCount: Self.unmeasured.weights.count - 1
    )
    self.init(
      refuseBelow: Int((scores[Int(Double(scores.count) * Self.lostShare)] * 1000).rounded()),
      askBelow: 0,
      weights: weights.map { Int(($0 * 1_000_000).rounded()) }
    )
    askBelow = askThreshold(judged, foreignLines: samples.count(where: \.isForeign))
  }

  private func askThreshold(_ judged: [Sample], foreignLines: Int) -> Int {
    let own = judged.filter { !$0.isForeign }
    let right = own.filter(\.isRight).map { chance($0.signs) }.sorted()
    let foreign = judged.filter(\.isForeign).map { chance($0.signs) }.sorted(by: >)
    let allowed = Int(Double(foreignLines) * Self.acceptedShare)
    let byForeign = foreign.count > allowed ? foreign[allowed] + 1 : 0
    let highest = right.isEmpty ? 0 : right[Int(Double(right.count) * Self.askedShare)]
    return min(max(byForeign, errorThreshold(own)), highest)
  }

  /// The lowest chance above which few answers are wrong.
  private func errorThreshold(_ samples: [Sample]) -> Int {
    let sorted = samples.map { (chance: chance($0.signs), isRight: $0.isRight) }
      .sorted { $0.chance != $1.chance ? $0.chance > $1.chance : $0.isRight && !$1.isRight }
    var wrong = 0
    var threshold = sorted.first?.chance ?? 0
    for (index, sample) in sorted.enumerated() {
      if !sample.isRight { wrong += 1 }
      if Double(wrong) <= Self.wrongShare * Double(index + 1) { threshold = sample.chance }
    }
    return threshold
  }
}

extension Classifier.Result {
  /// What calibration judges by.
  var signs: Calibration.Signs {
    let best = ranked.first.map { PlainMath.logarithm($0.chance) } ?? -8
    let second = ranked.dropFirst().first.map { PlainMath.logarithm($0.chance) } ?? -8
    return Calibration.Signs(
      rejectScore: rejectScore,
      chance: max(best, -8),
      lead: min(best - second, 8),
      cosine: ranked.map(\.cosine).max() ?? 0,
      knownShare: knownShare
    )
  }
}
