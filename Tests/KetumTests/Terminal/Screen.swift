/// As much of a terminal as readline and ketum use: what a person would see.
///
/// Colours are left out; reverse video is kept, since only emergencies may use it.
struct Screen {
  private struct Cell {
    var text = " "
    var isReversed = false
  }

  private(set) var rows: Int
  private(set) var columns: Int
  private var cells: [[Cell]]
  private var (row, column) = (0, 0)
  private var isReversed = false
  private var pending: [UInt8] = []

  init(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    cells = Self.blank(rows: rows, columns: columns)
  }

  /// The lines that are not blank at the end; what is in reverse video has `▌` in front.
  var lines: [String] {
    var lines = cells.map { line in
      let text = line.map(\.text).joined()
      let end = text.reversed().drop { $0 == " " }
      return (line.contains(where: \.isReversed) ? "▌" : "") + String(end.reversed())
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  /// The line that the cursor is on, up to the cursor.
  var typedLine: String { cells[row].prefix(column).map(\.text).joined() }

  mutating func resize(rows: Int, columns: Int) {
    var changed = Self.blank(rows: rows, columns: columns)
    let first = max(0, row + 1 - rows)
    for target in 0..<min(rows, self.rows - first) {
      for place in 0..<min(columns, self.columns) {
        changed[target][place] = cells[first + target][place]
      }
    }
    (self.rows, self.columns, cells) = (rows, columns, changed)
    (row, column) = (min(row - first, rows - 1), min(column, columns - 1))
  }

  mutating func show(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    while let used = step(pending[...]) {
      pending.removeFirst(used)
      if pending.isEmpty { return }
    }
  }

  /// Shows the first character or sequence; returns how long it was, `nil` when more must come.
  private mutating func step(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return sequence(bytes)
    case 0x0A: newLine()
    case 0x0D: column = 0
    case 0x08: column = max(0, column - 1)
    case 0x00...0x1F, 0x7F: break
    default: return character(bytes)
    }
    return 1
  }

  private mutating func character(_ bytes: ArraySlice<UInt8>) -> Int? {
    let length = bytes.first.map { $0 < 0x80 ? 1 : $0 >= 0xF0 ? 4 : $0 >= 0xE0 ? 3 : 2 } ?? 1
    guard bytes.count >= length else { return nil }
    let text = String(decoding: bytes.prefix(length), as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return length }
    if scalar.properties.generalCategory == .nonspacingMark {
      cells[row][max(0, column - 1)].text += text
      return length
    }
    let width = (0x1100...0xFFDC).contains(scalar.value) && scalar.value > 0x2E7F ? 2 : 1
    if column + width > columns {
      column = 0
      newLine()
    }
    cells[row][column] = Cell(text: text, isReversed: isReversed)
    if width == 2, column + 1 < columns { cells[row][column + 1] = Cell(text: "") }
    column += width
    return length
  }

  private mutating func newLine() {
    if row == rows - 1 {
      cells.removeFirst()
      cells.append(Self.blank(rows: 1, columns: columns)[0])
    } else {
      row += 1
    }
  }

  private mutating func sequence(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 2 else { return nil }
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "["):
      let body = bytes.dropFirst(2)
      guard let end = body.firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
      control(String(decoding: body[..<end], as: UTF8.self), bytes[end])
      return end - bytes.startIndex + 1
    case UInt8(ascii: "]"):
      var place = bytes.startIndex + 2
      while place < bytes.endIndex, bytes[place] != 0x07, bytes[place] != 0x1B { place += 1 }
      guard place < bytes.endIndex else { return nil }
      return place - bytes.startIndex + (bytes[place] == 0x07 ? 1 : 2)
    case UInt8(ascii: "("): return 3
    default: return 2
    }
  }

  private mutating func control(_ parameters: String, _ end: UInt8) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let count = max(1, numbers.first.flatMap { $0 } ?? 1)
    switch end {
    case UInt8(ascii: "A"): row = max(0, row - count)
    case UInt8(ascii: "B"): row = min(rows - 1, row + count)
    case UInt8(ascii: "C"): column = min(columns - 1, column + count)
    case UInt8(ascii: "D"): column = max(0, column - count)
    case UInt8(ascii: "G"): column = min(columns - 1, count - 1)
    case UInt8(ascii: "H"):
      row = min(rows - 1, count - 1)
      column = min(columns - 1, (numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1)
    case UInt8(ascii: "J"): clearBelow(isAll: numbers.first == 2 || numbers.first == 3)
    case UInt8(ascii: "K"): clear(row, from: column)
    case UInt8(ascii: "P"): delete(count)
    case UInt8(ascii: "@"): insert(count)
    case UInt8(ascii: "m"):
      if numbers.contains(7) { isReversed = true }
      if numbers.contains(0) || numbers.contains(27) || parameters.isEmpty { isReversed = false }
    default: break
    }
  }

  private mutating func clear(_ line: Int, from start: Int) {
    for place in min(start, columns)..<columns { cells[line][place] = Cell() }
  }

  private mutating func clearBelow(isAll: Bool) {
    if !isAll { clear(row, from: column) }
    for line in (isAll ? 0 : row + 1)..<max(rows, row + 1) where line < rows {
      clear(line, from: 0)
    }
  }

  private mutating func delete(_ count: Int) {
    cells[row].removeSubrange(column..<min(columns, column + count))
    while cells[row].count < columns { cells[row].append(Cell()) }
  }

  private mutating func insert(_ count: Int) {
    cells[row].insert(contentsOf: Array(repeating: Cell(), count: count), at: column)
    cells[row].removeLast(cells[row].count - columns)
  }

  private static func blank(rows: Int, columns: Int) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }
}
