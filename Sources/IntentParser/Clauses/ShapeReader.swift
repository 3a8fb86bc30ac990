/// Tells questions, statements and fragments apart.
struct ShapeReader {
  private static let fragmentWords = 5
  private static let people = WordSet("i im ive id my we he she hes shes they our his her")
  private static let verbs = WordSet(
    """
    is are am was were do does did can could will would should have has had take takes taking took \
    help helps cause causes make makes work works mix mixing use using get gets feel feels want need \
    know give show buy stop quit sleep tell explain describe list
    """
  )
  let text: TokenizedText
  let clauses: [Clause]

  /// The shape of a stretch.
  func shape(of range: Range<Int>) -> Shape {
    let words = text.tokens[range].filter(\.isWord)
    if words.count <= Self.fragmentWords, !words.contains(where: Self.verbs.contains),
      !words.contains(where: ClauseSplitter.question.contains)
    {
      return .fragment
    }
    if clauses.contains(where: { $0.isQuestion && range.overlaps($0.tokens) }) { return .question }
    guard let first = words.first else { return .fragment }
    return Self.people.contains(first) ? .statement : .question
  }
}
