/// How many letters must be added, left out, changed or swapped with a neighbour.
struct EditDistance {
  private var rows = [[UInt8]](
    repeating: [UInt8](repeating: 0, count: WordList.maximumLength + 2),
    count: 3
  )

  /// The distance, or `limit` + 1 when it is more than `limit`.
  mutating func between(
    _ first: ArraySlice<UInt8>,
    _ second: ArraySlice<UInt8>,
    limit: Int
  ) -> Int {
    let (rowCount, columnCount) = (first.count, second.count)
    guard abs(rowCount - columnCount) <= limit, columnCount <= WordList.maximumLength else {
      return limit + 1
    }
    for column in 0...columnCount { rows[0][column] = UInt8(column) }
    var (current, previous, older) = (0, 2, 1)
    for row in 1..<max(1, rowCount + 1) {
      (older, previous, current) = (previous, current, older)
      rows[current][0] = UInt8(row)
      var smallest = UInt8(row)
      let letter = first[first.startIndex + row - 1]
      for column in 1..<max(1, columnCount + 1) {
        let other = second[second.startIndex + column - 1]
        var value = min(
          rows[previous][column] + 1,
          rows[current][column - 1] + 1,
          rows[previous][column - 1] + (letter == other ? 0 : 1)
        )
        if row > 1, column > 1, letter == second[second.startIndex + column - 2],
          other == first[first.startIndex + row - 2]
        {
          value = min(value, rows[older][column - 2] + 1)
        }
        rows[current][column] = value
        smallest = min(smallest, value)
      }
      if Int(smallest) > limit { return limit + 1 }
    }
    return min(Int(rows[current][columnCount]), limit + 1)
  }
}
