import FlatStorage

/// An open-addressing table from hashes to numbers below 2^32 - 1, read in place.
///
/// It holds no keys: whoever looks up compares what each candidate stands for.
struct HashIndex: Sendable {
  private let slots: ByteSection
  private let mask: Int

  /// Builds a table in which the n-th hash leads to n.
  init(_ hashes: [UInt64]) {
    var size = 16
    while size < 2 * hashes.count { size *= 2 }
    var table = [UInt32](repeating: 0, count: size)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = UInt32(number + 1)
    }
    var builder = SectionBuilder()
    for value in table { builder.append(value) }
    slots = ByteSection(builder.bytes)
    mask = size - 1
  }

  init(from reader: inout FlatReader) throws(FlatError) {
    let offset = reader.offset
    slots = try ByteSection(from: &reader)
    let size = slots.count / 4
    guard size > 0, size & (size - 1) == 0 else { throw .malformed("hash table", at: offset) }
    mask = size - 1
  }

  func write(to writer: inout FlatWriter) { writer.write(slots) }

  /// The first number under the hash that `matches` accepts.
  @inline(__always)
  func first(_ hash: UInt64, where matches: (Int) -> Bool) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    for _ in 0...mask {
      let value = slots.uint32(slot)
      if value == 0 { return nil }
      if matches(value - 1) { return value - 1 }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
