public import FlatStorage

/// Sentences that are known word for word, each with a number that its owner gave it.
public struct SentenceBook: Sendable, FlatStorable {
  /// Creates a book; of two equal sentences the first counts.
  public init(_ sentences: [(template: SentenceTemplate, value: Int)], lexicon: Lexicon = Lexicon())
  {}
  /// Appends the book.
  public func write(to writer: inout FlatWriter) {}
  /// Reads a book.
  public init(from reader: inout FlatReader) throws(FlatError) {}
}
