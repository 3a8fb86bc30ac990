import Foundation
import Knowledge
import Safety
import Testing

struct RiskProfileTests {
  @Test func `every risk is written and read in its wire form`() throws {
    for risk in Risk.allCases {
      for detail in [nil, "z-drug", "ssri.2"] {
        let entry = RiskProfile.Entry(risk, detail: detail)
        #expect(RiskProfile.Entry(name: entry.name) == entry)
        let bytes = try JSONEncoder().encode([entry])
        #expect(try JSONDecoder().decode([RiskProfile.Entry].self, from: bytes) == [entry])
      }
    }
  }

  @Test(arguments: ["", "happy", "interaction:", "interaction:A b", "pregnancy:\u{202E}", ":x"])
  func `an unknown risk is refused`(_ name: String) {
    #expect(RiskProfile.Entry(name: name) == nil)
  }

  @Test func `a risk that is taken back leaves what was declined`() {
    var profile = RiskProfile([RiskProfile.Entry(.pregnancy)])
    #expect(profile.closesFigures)
    profile.markFigureDeclined()
    profile.retract(.pregnancy)
    #expect(profile.names.isEmpty)
    #expect(profile.closesFigures)
  }

  @Test func `taking back one medicine keeps the other`() {
    var profile = RiskProfile([
      RiskProfile.Entry(.interaction, detail: "ssri"),
      RiskProfile.Entry(.interaction, detail: "z-drug"),
    ])
    profile.retract(.interaction, detail: "ssri")
    #expect(profile.names == ["interaction:z-drug"])
  }

  @Test func `every risk but another illness closes amounts`() {
    for risk in Risk.allCases {
      #expect(RiskProfile([RiskProfile.Entry(risk)]).closesFigures == (risk != .condition))
    }
  }
}
