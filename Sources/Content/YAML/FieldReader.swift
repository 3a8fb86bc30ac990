import Diagnostics
import Yams

/// Reads the fields of one map, and says what is wrong with them.
///
/// A missing or wrong field gives a stand-in and a finding, so that the rest is read as well.
/// `finish` reports the keys that nobody asked for.
struct FieldReader {
  /// Where the fields stand.
  let places: FieldPlaces
  /// What was found so far.
  private(set) var findings: [Finding] = []
  private var asked: [String] = []
  private let fields: [(key: Node, value: Node)]

  /// Reads a node, which should be a map; anything else is a finding.
  init(_ node: Node, in file: YAMLFile) {
    places = FieldPlaces(file: file, node: node)
    guard let mapping = node.mapping else {
      fields = []
      report("wrong-type", at: node, "a map of keys and values is expected here")
      return
    }
    fields = mapping.map { ($0.key, $0.value) }
  }

  /// Whether the map has the key.
  mutating func has(_ key: String) -> Bool { optional(key) != nil }

  /// The value of a key that may be missing.
  mutating func optional(_ key: String) -> Node? {
    if !asked.contains(key) { asked.append(key) }
    return fields.first { $0.key.string == key }?.value
  }

  /// The value of a key that must be there.
  ///
  /// When an unknown key is near it, that one is reported alone, since one slip made both.
  mutating func required(_ key: String) -> Node? {
    if let node = optional(key) { return node }
    let strangers = fields.compactMap(\.key.string).filter { !asked.contains($0) }
    if nearestName(to: key, among: strangers) == nil {
      report(Finding(rule: "missing-key", at: places.start, "key '\(key)' is missing"))
    }
    return nil
  }

  /// Adds a finding.
  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// Adds an error about a node.
  mutating func report(_ rule: String, at node: Node, _ problem: String, mend: String? = nil) {
    report(Finding(rule: rule, at: places.file.place(of: node), problem, mend: mend))
  }

  /// Adds the findings of a reader that read a part of this map.
  mutating func absorb(_ part: consuming FieldReader) {
    part.finish()
    findings += part.findings
  }

  /// Reports every key that was never asked for.
  mutating func finish() {
    for (key, _) in fields {
      guard let name = key.string else {
        report("wrong-type", at: key, "a key is one word")
        continue
      }
      guard !asked.contains(name), name.unicodeScalars.first != YAMLComposer.strikeMark,
        !name.unicodeScalars.contains(YAMLComposer.strikeMark)
      else { continue }
      report(
        "unknown-key",
        at: key,
        "unknown key '\(name)'",
        mend: Mend.choose(name, among: asked.sorted(), called: "keys")
      )
    }
  }
}
