/// Builds the flat byte form in which compiled content is stored.
///
/// Numbers are little-endian and unpadded, text is UTF-8 with its length before it, lists have
/// their count before them. There are no field names: a reader reads in the order of writing.
public struct FlatWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Creates an empty writer.
  public init() {}

  /// Writes a number as one to ten bytes, seven bits a byte, low bits first, zigzag for signs.
  public mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64((number << 1) ^ (number >> 63)))
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes one byte: 1 for true.
  public mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// Writes the UTF-8 bytes of a text after their count.
  public mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes raw bytes after their count.
  public mutating func write(bytes raw: some Collection<UInt8>) {
    write(raw.count)
    bytes.append(contentsOf: raw)
  }

  /// Writes a value in its own form.
  public mutating func write(_ value: some FlatStorable) { value.write(to: &self) }

  /// Writes a list after its count.
  public mutating func write(_ values: [some FlatStorable]) {
    write(values.count)
    for value in values { value.write(to: &self) }
  }

  /// Writes a flag, then the value if there is one.
  public mutating func write(_ value: (some FlatStorable)?) {
    write(value != nil)
    value?.write(to: &self)
  }
}

/// A value that has a flat byte form; reading is the exact reverse of writing.
public protocol FlatStorable {
  /// Appends the value's bytes.
  func write(to writer: inout FlatWriter)
  /// Reads a value; throws `FlatError` when the bytes are cut short or make no sense.
  init(from reader: inout FlatReader) throws(FlatError)
}
