/// A share as percent with one decimal, such as `93.4`.
struct Share: CustomStringConvertible {
  private let tenths: Int

  /// The share of a part in a whole; 0 of nothing is 0.
  init(_ part: Int, of whole: Int) {
    tenths = whole == 0 ? 0 : (part * 2000 + whole) / (2 * whole)
  }

  var description: String { "\(tenths / 10).\(tenths % 10)" }
}
