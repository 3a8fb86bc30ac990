import Diagnostics
import Knowledge
import Safety

/// A warning names no amount: it stands in replies that must not.
enum FigureInCaveatRule: ContentRule {
  static let name = "figure-in-caveat"
  static let summary = "no caveat names an amount or a spacing to take"

  static func check(_ content: ContentIndex) -> [Finding] {
    content.authored.caveats.filter { FigureScanner.holdsFigure($0.record.text) }.map {
      Finding(
        rule: name,
        at: $0.fields.place("text"),
        "the caveat names an amount or a spacing to take",
        mend: "Say it without the number"
      )
    }
  }
}
