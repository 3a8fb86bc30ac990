/// Why stored content could not be read.
public enum FlatError: Error, Equatable, CustomStringConvertible {
  /// The bytes end before the value does.
  case cutShort(at: Int)
  /// The bytes at the offset are no value of the kind expected.
  case malformed(String, at: Int)

  /// The error in words, for a log.
  public var description: String {
    switch self {
    case .cutShort(let offset): "stored content is cut short at byte \(offset)"
    case .malformed(let kind, let offset): "stored content has no \(kind) at byte \(offset)"
    }
  }
}

/// Reads what a `FlatWriter` wrote, in the same order.
public struct FlatReader: Sendable {
  /// All the bytes; slices that are handed out share them.
  public let bytes: [UInt8]
  /// The offset of the next byte to read.
  public private(set) var offset: Int

  /// Creates a reader that starts at `offset`.
  public init(_ bytes: [UInt8], offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Reads a number.
  public mutating func readInt() throws(FlatError) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard offset < bytes.count else { throw .cutShort(at: offset) }
      guard shift < 64 else { throw .malformed("number", at: offset) }
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
  }

  /// Reads a count of things that follow, which can be no larger than the bytes that are left.
  public mutating func readCount() throws(FlatError) -> Int {
    let start = offset
    let count = try readInt()
    guard count >= 0 else { throw .malformed("count", at: start) }
    guard count <= bytes.count - offset else { throw .cutShort(at: start) }
    return count
  }

  /// Reads a flag.
  public mutating func readBool() throws(FlatError) -> Bool {
    guard offset < bytes.count else { throw .cutShort(at: offset) }
    defer { offset += 1 }
    return bytes[offset] != 0
  }

  /// Reads a text.
  public mutating func readString() throws(FlatError) -> String {
    let range = try readRange()
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Reads the offsets of raw bytes without copying them.
  public mutating func readRange() throws(FlatError) -> Range<Int> {
    let count = try readCount()
    defer { offset += count }
    return offset..<(offset + count)
  }

  /// Reads a value in its own form.
  public mutating func read<Value: FlatStorable>(
    _ type: Value.Type = Value.self
  ) throws(FlatError) -> Value {
    try Value(from: &self)
  }

  /// Reads a list.
  public mutating func readList<Value: FlatStorable>(
    _ type: Value.Type = Value.self
  ) throws(FlatError) -> [Value] {
    let count = try readCount()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try Value(from: &self)) }
    return values
  }

  /// Reads a value that may be absent.
  public mutating func readOptional<Value: FlatStorable>(
    _ type: Value.Type = Value.self
  ) throws(FlatError) -> Value? {
    try readBool() ? try Value(from: &self) : nil
  }
}
