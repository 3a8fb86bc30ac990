import CEmbeddingTable

/// The static wordpiece table inside the program: 4-bit rows with one scale each, read in place.
///
/// Form: `EMB1`, then rows, dimensions and bits as `UInt32`, one `Float32` scale a row, then the
/// rows; the low half of a byte is the even dimension, and 8 is taken off each half.
enum EmbeddingTable {
  static let dimensions = 256
  private static let headerBytes = 16
  private static let rowBytes = dimensions / 2
  /// Scales are taken in units of 2^-14.
  private static let scaleUnit: Float = 16_384

  /// How many pieces there are.
  static var count: Int { Int(word(at: 4)) }

  /// The vocabulary: one piece a line in the order of the rows, `##` before a continuation.
  static var vocabulary: ArraySlice<UInt8> {
    let count = embedding_vocabulary_count()
    return unsafe ArraySlice(
      UnsafeBufferPointer(start: embedding_vocabulary_bytes(), count: count)
    )
  }

  /// One byte of the vocabulary.
  @inline(__always)
  static func vocabularyEquals(_ bytes: ArraySlice<UInt8>, at offset: Int) -> Bool {
    precondition(
      offset >= 0 && offset + bytes.count <= embedding_vocabulary_count(),
      "a piece outside the vocabulary"
    )
    guard let base = unsafe embedding_vocabulary_bytes() else { return false }
    var place = offset
    for byte in bytes {
      if unsafe base[place] != byte { return false }
      place += 1
    }
    return true
  }

  /// Adds the row of a piece; even dimensions stand in the first half of `sum`, odd in the second.
  static func add(_ piece: Int, to sum: inout [Int32]) {
    let total = count
    precondition(piece > 0 && piece < total, "a piece outside the table")
    let scale = Float(bitPattern: word(at: headerBytes + 4 * piece))
    let factor = Int16((scale * scaleUnit).rounded(.toNearestOrEven))
    guard let base = unsafe embedding_table_bytes() else { return }
    unsafe sum.withUnsafeMutableBufferPointer { buffer in
      guard let target = buffer.baseAddress else { return }
      unsafe Kernel.addHalves(
        base + headerBytes + 4 * total + rowBytes * piece,
        times: factor,
        to: target,
        count: rowBytes
      )
    }
  }

  private static func word(at offset: Int) -> UInt32 {
    precondition(offset + 4 <= embedding_table_count(), "a table that is cut short")
    guard let base = unsafe embedding_table_bytes() else { return 0 }
    return UInt32(
      littleEndian: unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: UInt32.self)
    )
  }
}
