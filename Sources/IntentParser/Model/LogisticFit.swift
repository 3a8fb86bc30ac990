/// Logistic regression on a few numbers, by Newton's method with short steps.
enum LogisticFit {
  private static let rounds = 40
  private static let ridge = 1.0
  private static let longestStep = 1.0

  /// The weight of each input and, last, the constant.
  static func weights(_ inputs: [[Double]], _ isRight: [Bool], inputCount: Int) -> [Double] {
    let size = inputCount + 1
    var weights = [Double](repeating: 0, count: size)
    for _ in 0..<rounds {
      var gradient = weights.map { -ridge * $0 }
      var curvature = (0..<size).map { row in
        (0..<size).map { $0 == row ? ridge : 0 }
      }
      for (input, right) in zip(inputs, isRight) {
        let values = input + [1]
        let error = (right ? 1 : 0) - chance(weights, input)
        let weight = (1 - error.magnitude) * error.magnitude
        for row in 0..<size {
          gradient[row] += error * values[row]
          for column in 0..<size { curvature[row][column] += weight * values[row] * values[column] }
        }
      }
      let step = solve(curvature, gradient)
      for place in weights.indices {
        weights[place] += max(-longestStep, min(longestStep, step[place]))
      }
    }
    return weights
  }

  /// The chance that the weights give to an input.
  static func chance(_ weights: [Double], _ input: [Double]) -> Double {
    var sum = weights[weights.count - 1]
    for (weight, value) in zip(weights, input) { sum += weight * value }
    return 1 / (1 + PlainMath.exponential(-sum))
  }

  /// Gauss elimination for a positive definite matrix.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var rows = zip(matrix, right).map { $0 + [$1] }
    let size = right.count
    for pivot in 0..<size {
      for row in (pivot + 1)..<max(size, pivot + 1) {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...size { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    var solution = [Double](repeating: 0, count: size)
    for row in (0..<size).reversed() {
      var sum = rows[row][size]
      for column in (row + 1)..<max(size, row + 1) { sum -= rows[row][column] * solution[column] }
      solution[row] = sum / rows[row][row]
    }
    return solution
  }
}
