/// Turns a message into plain letters and remembers where each came from.
struct LetterScanner {
  private(set) var letters: [UInt8] = []
  private(set) var origins: [UInt16] = []
  private(set) var ends: [UInt16] = []
  private(set) var isASCII = true
  /// How much of the message was read, in UTF-8 bytes.
  private(set) var consumed = 0
  private var needsSpace = false
  private var folds: [Unicode.Scalar: [UInt8]] = [:]

  init(capacity: Int) {
    letters.reserveCapacity(capacity)
    origins.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
  }

  /// Reads a message of ASCII alone; gives up at the first other byte and returns false.
  mutating func scanASCII(_ message: String) -> Bool {
    var offset = 0
    for byte in message.utf8 {
      guard byte < 0x80 else {
        restart()
        return false
      }
      append(ascii: byte, at: offset, until: offset + 1)
      offset += 1
    }
    return true
  }

  /// Reads a message with any characters.
  mutating func scanScalars(_ message: String) {
    isASCII = false
    var offset = 0
    // Compatibility forms can be many times as long as the character; stop where no sentence goes.
    for scalar in message.unicodeScalars where letters.count < NormalizedText.maximumBytes {
      let end = offset + UTF8.width(scalar)
      if scalar.isASCII {
        append(ascii: UInt8(truncatingIfNeeded: scalar.value), at: offset, until: end)
      } else {
        append(scalar, at: offset, until: end)
      }
      offset = end
    }
    consumed = offset
  }

  private mutating func restart() {
    letters.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    needsSpace = false
  }

  private mutating func append(ascii byte: UInt8, at start: Int, until end: Int) {
    switch byte {
    case 0x41...0x5A: put(byte | 0x20, start, end)
    case 0x21...0x7E: put(byte, start, end)
    case 0x20, 0x09...0x0D: needsSpace = true
    default: break
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, at start: Int, until end: Int) {
    let fold: [UInt8]
    if let known = folds[scalar] {
      fold = known
    } else {
      fold = ScalarFold.bytes(of: scalar)
      folds[scalar] = fold
    }
    // "2½" is two and a half, not twenty-one halves.
    if fold.contains(UInt8(ascii: "/")), let last = letters.last, last.isDigit { needsSpace = true }
    for byte in fold {
      if byte == 0x20 { needsSpace = true } else { put(byte, start, end) }
    }
  }

  private mutating func put(_ byte: UInt8, _ start: Int, _ end: Int) {
    if needsSpace {
      needsSpace = false
      if !letters.isEmpty {
        letters.append(0x20)
        origins.append(UInt16(start))
        ends.append(UInt16(start))
      }
    }
    letters.append(byte)
    origins.append(UInt16(start))
    ends.append(UInt16(end))
  }
}

extension UInt8 {
  /// Whether it is an ASCII digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Whether it is a lower-case ASCII letter.
  var isLetter: Bool { self >= 0x61 && self <= 0x7A }
  /// Whether it belongs to a word: a letter, a digit or part of a character beyond ASCII.
  var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}
