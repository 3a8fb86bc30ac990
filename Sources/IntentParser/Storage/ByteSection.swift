import FlatStorage

/// A stretch of a stored model that is read in place, little-endian.
///
/// Every access is checked against the section, so that a damaged model can stop the program but
/// never read beside itself.
struct ByteSection: Sendable {
  private let bytes: [UInt8]
  private let start: Int
  let count: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = 0
    count = bytes.count
  }

  init(from reader: inout FlatReader) throws(FlatError) {
    let range = try reader.readRange()
    bytes = reader.bytes
    start = range.lowerBound
    count = range.count
  }

  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "a stored offset points outside its section")
    return bytes[start + index]
  }

  func uint16(_ index: Int) -> Int {
    Int(load(UInt16.self, at: 2 * index))
  }

  func uint32(_ index: Int) -> Int {
    Int(load(UInt32.self, at: 4 * index))
  }

  func uint64(_ index: Int) -> UInt64 {
    load(UInt64.self, at: 8 * index)
  }

  func equals(_ other: ArraySlice<UInt8>, at offset: Int) -> Bool {
    guard offset + other.count <= count else { return false }
    return bytes[(start + offset)..<(start + offset + other.count)] == other
  }

  func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[(start + range.lowerBound)..<(start + range.upperBound)]
  }

  func string(_ range: Range<Int>) -> String { String(decoding: slice(range), as: UTF8.self) }

  /// Gives a pointer to `length` bytes at `offset` for a kernel.
  @inline(__always)
  func withPointer<Result>(
    at offset: Int,
    length: Int,
    _ body: (UnsafeRawPointer) -> Result
  ) -> Result {
    precondition(
      offset >= 0 && length > 0 && offset + length <= count,
      "a stored offset points outside its section"
    )
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a section without bytes") }
      return unsafe body(base + start + offset)
    }
  }

  private func load<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type,
    at offset: Int
  ) -> Value {
    unsafe withPointer(at: offset, length: Value.bitWidth / 8) { pointer in
      Value(littleEndian: unsafe pointer.loadUnaligned(as: Value.self))
    }
  }
}

/// Builds a section.
struct SectionBuilder {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ value: some FixedWidthInteger) {
    var rest = value
    for _ in 0..<(rest.bitWidth / 8) {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  mutating func append(_ values: some Sequence<UInt8>) { bytes.append(contentsOf: values) }
}

/// A list of texts, read in place.
struct TextPool: Sendable {
  private let offsets: ByteSection
  private let text: ByteSection

  init(_ strings: [String]) { self.init(strings.map { Array($0.utf8) }) }

  init(_ strings: [[UInt8]]) {
    var offsets = SectionBuilder()
    var text = SectionBuilder()
    offsets.append(UInt32(0))
    for string in strings {
      text.append(string)
      offsets.append(UInt32(text.bytes.count))
    }
    self.offsets = ByteSection(offsets.bytes)
    self.text = ByteSection(text.bytes)
  }

  init(from reader: inout FlatReader) throws(FlatError) {
    offsets = try ByteSection(from: &reader)
    text = try ByteSection(from: &reader)
  }

  func write(to writer: inout FlatWriter) {
    writer.write(offsets)
    writer.write(text)
  }

  var count: Int { offsets.count / 4 - 1 }

  func range(_ index: Int) -> Range<Int> { offsets.uint32(index)..<offsets.uint32(index + 1) }

  func bytes(_ index: Int) -> ArraySlice<UInt8> { text.slice(range(index)) }

  func length(_ index: Int) -> Int { range(index).count }

  subscript(index: Int) -> String { text.string(range(index)) }

  func equals(_ other: ArraySlice<UInt8>, _ index: Int) -> Bool {
    let range = range(index)
    return range.count == other.count && text.equals(other, at: range.lowerBound)
  }
}

extension FlatWriter {
  mutating func write(_ section: ByteSection) {
    write(bytes: section.slice(0..<section.count))
  }
}
