import NIOCore

/// Bytes that came, taken out line by line; no byte is looked at twice for its end of line.
struct LineInbox {
  /// What the next bytes are.
  enum Next: Equatable {
    case line([UInt8])
    case tooLong
    /// The line's end has not come yet.
    case unfinished
  }

  private var bytes = ByteBuffer()
  private var scanned = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Whether nothing of a line is there.
  var isEmpty: Bool { bytes.readableBytes == 0 }

  /// Adds what came.
  mutating func append(_ more: ByteBuffer) {
    guard !isEmpty else {
      bytes = more
      scanned = 0
      return
    }
    var more = more
    bytes.discardReadBytes()
    bytes.writeBuffer(&more)
  }

  /// Takes the next line out, without its end.
  mutating func next() -> Next {
    let view = bytes.readableBytesView
    let start = view.startIndex
    guard let end = view[(start + scanned)...].firstIndex(of: 0x0A) else {
      scanned = view.count
      return view.count > limit ? .tooLong : .unfinished
    }
    let length = end - start
    guard length <= limit else { return .tooLong }
    scanned = 0
    var line = bytes.readBytes(length: length) ?? []
    bytes.moveReaderIndex(forwardBy: 1)
    if line.last == 0x0D { line.removeLast() }
    return .line(line)
  }

  /// Takes out what is left when no more will come.
  mutating func rest() -> [UInt8] {
    scanned = 0
    return bytes.readBytes(length: bytes.readableBytes) ?? []
  }

  /// Forgets all.
  mutating func clear() {
    bytes.clear()
    scanned = 0
  }
}
