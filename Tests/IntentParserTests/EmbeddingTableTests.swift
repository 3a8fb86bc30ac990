import Testing

@testable import IntentParser

struct EmbeddingTableTests {
  private let index = PieceIndex()

  private func vector(_ sentence: String) -> SentenceVector {
    let text = TokenizedText(NormalizedText(sentence).letters)
    return SentenceVector(pieces: Classifier.pieces(text, in: 0..<text.tokens.count, index))
  }

  /// The table's own check values: the first eight dimensions of four sentences.
  @Test(arguments: [
    (
      "how do i lower my blood pressure",
      [-0.12357, -0.23496, -0.06268, 0.26957, -0.02452, 0.12817, -0.01791, 0.01284]
    ),
    (
      "ways to reduce hypertension",
      [-0.13765, 0.02426, 0.02172, 0.24431, 0.05489, -0.05614, -0.17112, -0.13471]
    ),
    (
      "Turn off the kitchen lights!",
      [-0.23851, -0.19151, -0.09099, -0.08073, -0.20624, 0.03832, -0.22151, -0.08372]
    ),
    (
      "what's the weather in café town?",
      [0.15468, -0.14126, 0.03658, -0.19201, 0.06586, -0.08112, -0.04396, -0.05515]
    ),
  ])
  func `sentences have the vectors that the table was made with`(
    sentence: String,
    expected: [Double]
  ) {
    let values = vector(sentence).values
    for (dimension, value) in expected.enumerated() {
      let place = dimension / 2 + (dimension % 2) * EmbeddingTable.dimensions / 2
      #expect(abs(Double(values[place]) / SentenceVector.unit - value) < 5e-4)
    }
  }

  @Test func `a word falls into its longest pieces`() {
    var pieces: [Int] = []
    index.appendPieces(of: Array("hypertension".utf8)[...], to: &pieces)
    #expect(pieces.count == 2)
    var unknown: [Int] = []
    index.appendPieces(of: Array(repeating: 0x61, count: 100)[...], to: &unknown)
    #expect(unknown.isEmpty)
  }

  @Test func `nothing has no direction`() {
    #expect(SentenceVector(pieces: []).values.allSatisfy { $0 == 0 })
  }
}
