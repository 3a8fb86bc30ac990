import Diagnostics
import Knowledge

/// A record with the places of its fields.
struct Authored<Record> {
  /// The record.
  let record: Record
  /// Where its fields stand.
  let fields: FieldPlaces
}
