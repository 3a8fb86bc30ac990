/// An entity together with the tokens it takes and what training can learn from it.
struct FoundEntity: Sendable {
  var entity: Entity
  /// The tokens of the prepared text.
  var tokens: Range<Int>
  /// Hashes of its kind and of its traits.
  var traits: [UInt64]
}
