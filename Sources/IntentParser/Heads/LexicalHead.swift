import FlatStorage

/// One-vs-rest weights over the hashed features, one byte each.
struct LexicalHead: Sendable {
  /// The values of features are taken in units of 1/1024.
  static let featureUnit = 1024.0
  /// log₂ of how many features there could be.
  let bits: Int
  /// How many weights a row holds: the topics, rounded up.
  let width: Int
  /// What one step of a score is worth, in units of 2^-40.
  private let scoreStep: Int
  /// The row of each feature, from 1; 0 when training did not see it.
  private let rows: ByteSection
  private let weights: ByteSection

  init(bits: Int, rowOfFeature: [UInt32], weights trained: [Float], width: Int) {
    self.bits = bits
    self.width = width
    let (quantised, step) = Quantisation.bytes(of: trained)
    scoreStep = Int((step / Self.featureUnit * 1_099_511_627_776).rounded())
    var builder = SectionBuilder()
    for row in rowOfFeature { builder.append(row) }
    rows = ByteSection(builder.bytes)
    weights = ByteSection(quantised)
  }

  init(from reader: inout FlatReader) throws(FlatError) {
    bits = try reader.readInt()
    width = try reader.readInt()
    scoreStep = try reader.readInt()
    rows = try ByteSection(from: &reader)
    weights = try ByteSection(from: &reader)
  }

  func write(to writer: inout FlatWriter) {
    writer.write(bits)
    writer.write(width)
    writer.write(scoreStep)
    writer.write(rows)
    writer.write(weights)
  }

  /// The margins of the first `topics` topics.
  func scores(_ features: LexicalFeatures, topics: Int) -> [Double] {
    var sums = [Int32](repeating: 0, count: width)
    let known = features.features.compactMap {
      feature -> (row: Int, feature: LexicalFeatures.Feature)? in
      let row = rows.uint32(Int(feature.id))
      return row == 0 ? nil : (row - 1, feature)
    }
    let norms = FeatureWeight.norms(known.map(\.feature))
    for (row, feature) in known {
      let value = FeatureWeight.value(feature, norms: norms)
      let factor = Int16((value * Self.featureUnit).rounded(.toNearestOrEven))
      unsafe weights.withPointer(at: row * width, length: width) { pointer in
        unsafe sums.withUnsafeMutableBufferPointer { buffer in
          guard let target = buffer.baseAddress else { return }
          unsafe Kernel.add(
            pointer.assumingMemoryBound(to: Int8.self),
            times: factor,
            to: target,
            count: width
          )
        }
      }
    }
    let step = Double(scoreStep) / 1_099_511_627_776
    return sums.prefix(topics).map { Double($0) * step }
  }
}

/// How much a feature counts: 1 + ln of how often it stands there, each group at length one.
enum FeatureWeight {
  private static let logarithms: [Double] = (0...255).map {
    $0 == 0 ? 0 : 1 + PlainMath.logarithm(Double($0))
  }

  static func raw(_ feature: LexicalFeatures.Feature) -> Double {
    logarithms[min(Int(feature.count), 255)]
  }

  static func norms(_ features: [LexicalFeatures.Feature]) -> (words: Double, characters: Double) {
    var words = 0.0
    var characters = 0.0
    for feature in features {
      let value = raw(feature)
      if feature.isCharacters { characters += value * value } else { words += value * value }
    }
    return (
      words > 0 ? 1 / words.squareRoot() : 0, characters > 0 ? 1 / characters.squareRoot() : 0
    )
  }

  static func value(
    _ feature: LexicalFeatures.Feature,
    norms: (words: Double, characters: Double)
  ) -> Double {
    raw(feature) * (feature.isCharacters ? norms.characters : norms.words)
  }
}

/// Weights as single bytes.
enum Quantisation {
  /// The weights in steps of the returned size, the largest at 127.
  static func bytes(of weights: [Float]) -> (bytes: [UInt8], step: Double) {
    var largest: Float = 0
    for weight in weights { largest = max(largest, abs(weight)) }
    guard largest > 0 else { return ([UInt8](repeating: 0, count: weights.count), 0) }
    let step = Double(largest) / 127
    let scale = Float(127) / largest
    let bytes = weights.map {
      UInt8(bitPattern: Int8(max(-127, min(127, ($0 * scale).rounded(.toNearestOrEven)))))
    }
    return (bytes, step)
  }
}
