extension Int: FlatStorable {
  /// Appends the number.
  public func write(to writer: inout FlatWriter) { writer.write(self) }
  /// Reads a number.
  public init(from reader: inout FlatReader) throws(FlatError) { self = try reader.readInt() }
}

extension Bool: FlatStorable {
  /// Appends one byte.
  public func write(to writer: inout FlatWriter) { writer.write(self) }
  /// Reads one byte.
  public init(from reader: inout FlatReader) throws(FlatError) { self = try reader.readBool() }
}

extension String: FlatStorable {
  /// Appends the text after its length.
  public func write(to writer: inout FlatWriter) { writer.write(self) }
  /// Reads a text.
  public init(from reader: inout FlatReader) throws(FlatError) { self = try reader.readString() }
}

extension FlatStorable where Self: RawRepresentable, RawValue == String {
  /// Appends the raw value.
  public func write(to writer: inout FlatWriter) { writer.write(rawValue) }
  /// Reads a raw value; throws when this type has no such case.
  public init(from reader: inout FlatReader) throws(FlatError) {
    let offset = reader.offset
    guard let value = Self(rawValue: try reader.readString()) else {
      throw .malformed("\(Self.self)", at: offset)
    }
    self = value
  }
}
