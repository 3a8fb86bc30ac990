/// Reads one Unicode scalar beyond ASCII as the ASCII letters it stands for or looks like.
enum ScalarFolding {
  /// What becomes of a scalar.
  enum Outcome {
    /// Up to three ASCII bytes, the first lowest.
    case letters(UInt64)
    /// It leaves no trace: combining marks, zero-width and direction controls.
    case nothing
    /// An apostrophe in any of its shapes.
    case apostrophe
    /// Anything else parts words.
    case separator
  }

  static func outcome(of scalar: UInt32) -> Outcome {
    if isInvisible(scalar) { return .nothing }
    if let letter = arithmeticLetter(of: scalar) { return .letters(UInt64(letter)) }
    switch scalar {
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0x02B9, 0x2032, 0xB4, 0xFF07: return .apostrophe
    default: break
    }
    guard let letters = tableLetters(of: scalar) else { return .separator }
    return .letters(letters)
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB:
      true
    case 0x0300...0x036F, 0x0483...0x0489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0xFE20...0xFE2F:
      true
    case 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Alphabets that Unicode lays out in order: mathematical, fullwidth, circled, squared, regional.
  private static func arithmeticLetter(of scalar: UInt32) -> UInt8? {
    let lowerA = UInt32(UInt8(ascii: "a"))
    switch scalar {
    case 0x1D400...0x1D6A3: return UInt8(lowerA + (scalar - 0x1D400) % 26)
    case 0x1D7CE...0x1D7FF: return UInt8(0x30 + (scalar - 0x1D7CE) % 10)
    case 0xFF21...0xFF3A: return UInt8(lowerA + scalar - 0xFF21)
    case 0xFF41...0xFF5A: return UInt8(lowerA + scalar - 0xFF41)
    case 0xFF01...0xFF5E: return UInt8(scalar - 0xFF01 + 0x21)
    case 0x249C...0x24B5: return UInt8(lowerA + scalar - 0x249C)
    case 0x24B6...0x24E9: return UInt8(lowerA + (scalar - 0x24B6) % 26)
    case 0x1F130...0x1F149: return UInt8(lowerA + scalar - 0x1F130)
    case 0x1F150...0x1F169: return UInt8(lowerA + scalar - 0x1F150)
    case 0x1F170...0x1F189: return UInt8(lowerA + scalar - 0x1F170)
    case 0x1F1E6...0x1F1FF: return UInt8(lowerA + scalar - 0x1F1E6)
    default: return nil
    }
  }

  private static func tableLetters(of scalar: UInt32) -> UInt64? {
    var low = 0
    var high = ScalarTable.entries.count
    while low < high {
      let middle = (low + high) / 2
      let entry = ScalarTable.entries[middle]
      if entry >> 24 == UInt64(scalar) { return entry & 0xFF_FFFF }
      if entry >> 24 < UInt64(scalar) { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
