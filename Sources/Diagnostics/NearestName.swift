/// The candidate that a misspelt name most likely meant, or `nil` when none is near.
///
/// Near means at most two edits, and fewer than half of the name's letters. Ties go to the
/// candidate that sorts first, so that the answer never depends on an order of storage.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let limit = min(2, max(1, name.count / 3))
  var best: (distance: Int, name: String)?
  for candidate in candidates {
    let distance = editDistance(Array(name), Array(candidate), limit: limit)
    guard distance <= limit else { continue }
    if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true {
      best = (distance, candidate)
    }
  }
  return best?.name
}

/// The optimal string alignment distance, or `limit + 1` once it is known to be larger.
private func editDistance(_ left: [Character], _ right: [Character], limit: Int) -> Int {
  guard abs(left.count - right.count) <= limit else { return limit + 1 }
  var beforeLast = [Int]()
  var last = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var row = [i + 1]
    for (j, b) in right.enumerated() {
      var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a == b ? 0 : 1))
      if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    if (row.min() ?? 0) > limit { return limit + 1 }
    beforeLast = last
    last = row
  }
  return last[right.count]
}
