import Diagnostics

/// The sentences that tell an author how to mend something.
enum Mend {
  /// What may stand in the place of a name, and which of them was most likely meant.
  static func choose(
    _ name: String,
    among names: some Collection<String>,
    called noun: String
  ) -> String? {
    let near = nearestName(to: name, among: names).map { "Did you mean '\($0)'?" }
    guard names.count <= 12, !names.isEmpty else { return near }
    let known = "known \(noun): \(names.sorted().joined(separator: ", "))"
    return near.map { "\(known). \($0)" } ?? known
  }
}
