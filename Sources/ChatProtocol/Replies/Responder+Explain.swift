public import Conversation

extension Responder {
  /// Why an answer was given.
  public func explain(_ explanation: Explanation) -> Outcome {
    .document(
      Document(text: explanation.plainText, capacity: 4096) { explanation.write(to: &$0) }
    )
  }
}
