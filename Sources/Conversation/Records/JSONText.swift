/// Builds JSON text with sorted keys, slashes unescaped and control characters escaped.
///
/// Callers write members in order of key; the same values give the same bytes on every machine.
public struct JSONText: Sendable {
  /// The UTF-8 bytes so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Creates an empty text; `capacity` is the expected count of bytes.
  public init(capacity: Int = 4096) { bytes.reserveCapacity(capacity) }

  /// The text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object whose members are written by the closure.
  public mutating func object(_ members: (inout JSONText) -> Void) {
    enclosed(0x7B, 0x7D, members)
  }

  /// Writes a list whose items are written by the closure.
  public mutating func array<Items: Sequence>(
    _ items: Items,
    _ item: (inout JSONText, Items.Element) -> Void
  ) {
    enclosed(0x5B, 0x5D) { text in
      for element in items { item(&text, element) }
    }
  }

  /// Writes a list of texts.
  public mutating func array(_ strings: [String]) { array(strings) { $0.value($1) } }

  /// Writes the key of the next value.
  public mutating func key(_ name: String) {
    separate()
    quoted(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a text.
  public mutating func value(_ string: String) {
    separate()
    quoted(string)
    needsComma = true
  }

  /// Writes a text or `null`.
  public mutating func value(_ string: String?) {
    if let string { value(string) } else { raw("null") }
  }

  /// Writes a number.
  public mutating func value(_ number: Int) { raw(String(number)) }

  /// Writes a truth value.
  public mutating func value(_ flag: Bool) { raw(flag ? "true" : "false") }

  /// Writes text that is JSON already.
  public mutating func raw(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
    needsComma = true
  }

  /// Writes bytes that are JSON already.
  public mutating func raw(bytes json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  private mutating func enclosed(
    _ open: UInt8,
    _ close: UInt8,
    _ body: (inout JSONText) -> Void
  ) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func quoted(_ string: String) {
    bytes.append(0x22)
    var string = string
    // Most texts need no escape at all, so they are copied in runs.
    string.withUTF8 { text in
      var start = 0
      for offset in 0..<text.count where unsafe Self.needsEscape(text[offset]) {
        unsafe bytes.append(contentsOf: text[start..<offset])
        unsafe escape(text[offset])
        start = offset + 1
      }
      unsafe bytes.append(contentsOf: text[start...])
    }
    bytes.append(0x22)
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    default:
      bytes.append(contentsOf: [0x75, 0x30, 0x30])
      bytes.append(Self.digit(byte >> 4))
      bytes.append(Self.digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 48 : value + 87 }
}
