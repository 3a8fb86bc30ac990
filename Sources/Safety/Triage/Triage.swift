/// The rules that send emergencies and crises to help before anything else is read.
///
/// Pure and deterministic; it needs no content, so that it works when content fails to load.
public struct Triage: Sendable {
  /// Returns where a message must go first, or `nil` when nothing in it is a danger now.
  ///
  /// Linear in the length of the text.
  public static func verdict(on text: String) -> Verdict? {
    let words = TriageBook.wordbook.vocabulary.entries(of: FoldedText(text))
    let hits = TriageBook.wordbook.hits(in: words)
    guard hits.contains(where: { TriageBook.mayDecide[$0.rule] }) else { return nil }
    return Judge(words: words, hits: hits).verdict()
  }
}
