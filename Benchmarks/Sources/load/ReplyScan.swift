/// Reads a whole reply, byte by byte, and says what it is; a reply that is no JSON is found.
struct ReplyScan {
  var isWhole = false
  var isError = false
  var isKept = true

  init(_ line: Slice<UnsafeRawBufferPointer>) {
    var depth = 0
    var isInText = false
    var isEscaped = false
    var position = unsafe line.startIndex
    let end = unsafe line.endIndex
    let base = unsafe line.base
    while position < end {
      let byte = unsafe base[position]
      if isInText {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInText = false
        } else if byte < 0x20 {
          return
        }
      } else {
        switch byte {
        case 0x22: isInText = true
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D: depth -= 1
        default: break
        }
      }
      position += 1
    }
    let first = unsafe line.first
    isWhole = depth == 0 && !isInText && first == 0x7B
    isError = unsafe line.starts(with: #"{"error""#.utf8)
  }
}
