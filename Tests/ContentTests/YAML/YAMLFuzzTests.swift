import Content
import Diagnostics
import Testing

/// Content that was damaged at random either loads or is refused with a place; it never crashes.
struct YAMLFuzzTests {
  @Test(arguments: 0..<24)
  func `damaged files are refused or load`(seed: Int) throws {
    var random = Dice(seed: UInt64(seed))
    for _ in 0..<6 {
      var files = SampleContent.files
      let names = files.keys.sorted()
      let name = names[random.below(names.count)]
      files[name] = damaged(files[name] ?? "", by: &random)
      let folder = try SampleFolder(files: files)
      let load = folder.load()
      #expect((load.content == nil) == !load.errors.isEmpty)
      for finding in load.findings {
        #expect(finding.location.line >= 1 && finding.location.column >= 1)
        #expect(!finding.problem.isEmpty)
      }
    }
  }

  private func damaged(_ text: String, by random: inout Dice) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0...random.below(4) {
      let place = random.below(max(1, scalars.count))
      switch random.below(4) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(Self.pieces[random.below(Self.pieces.count)], at: place)
      case 2: scalars.swapAt(place, random.below(scalars.count))
      default: scalars.removeSubrange(place..<min(scalars.count, place + random.below(40)))
      }
      if scalars.isEmpty { break }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let pieces: [Unicode.Scalar] = [
    ":", "-", "{", "}", "[", "]", "\"", "'", "\n", " ", "\t", "#", "&", "*", "!", "|", ">", "%",
    "@", ",", "?", "0", "\u{E000}", "é", "\u{7F}", "\u{202E}",
  ]
}

/// A small generator whose numbers hang on the seed alone (Knuth's 64-bit linear congruence).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
