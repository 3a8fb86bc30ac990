import Glibc
import TerminalChat

/// All of standard input as one text.
enum StandardInput {
  /// How much is kept; more is only counted.
  private static let limit = 1 << 16

  static func text() -> InputText {
    var kept: [UInt8] = []
    var total = 0
    var block = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = unsafe read(STDIN_FILENO, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      total += count
      if kept.count < limit { kept += block[..<count] }
    }
    while total == kept.count, let last = kept.last, last == 0x0A || last == 0x0D {
      kept.removeLast()
      total -= 1
    }
    return InputText(kept, total: total)
  }
}
