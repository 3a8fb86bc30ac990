/// The fixed sentences that the engine itself says: remarks, questions back and notices.
///
/// They hold no fact about kratom, and everything they name is filled in from reviewed records.
package enum Phrases {
  package static func ask(_ titles: [String]) -> String {
    let offers = titles.enumerated().map { "(\($0.offset + 1)) \($0.element)" }
    return "Which do you mean: " + offers.joined(separator: ", or ") + "?"
  }

  package static func askName(_ text: String, _ names: [String]) -> String {
    let offers = names.enumerated().map { "(\($0.offset + 1)) \($0.element)" }
    return "Two names are as near to “\(text)”. Which do you mean: "
      + offers.joined(separator: ", or ") + "?"
  }

  package static let unclear =
    "I am not sure what you would like to know. Could you ask it in other words, in one sentence?"
  static let english =
    "I can answer in English only. Please ask again in English, in plain words."
  package static let takenBack = "I have taken that back. What would you like to know?"
  package static let takenBackBefore = "I have taken back what was noted before."
  static let noted = "I will keep that in mind."
  static let nothingToSource = "There is no answer yet that a source could belong to."
  static let sourcesFollow = "These are the sources of the last answer."
  static let noSources = "The last reply states no fact, so it rests on no source."

  static func leftOver(_ title: String) -> String {
    "You asked one thing more, on “\(title)”. Please ask it on its own."
  }

  package static let careFirst =
    "Your safety matters more than any answer here. If you are still in danger, or unwell, or thinking of harming yourself, reach out for help now."
  package static let careInstead =
    "I would rather not go into that now. How are you at this moment, and is there somebody with you?"
}

extension Phrases {
  static func reason(_ titles: [String], risks: [String]) -> String {
    var text = "I read your question as one on “" + titles.joined(separator: "” and “") + "”, "
    text += "and answered with what the sources below say on it."
    if !risks.isEmpty {
      text += " What you told me counts too (" + risks.joined(separator: ", ") + ")."
    }
    return text + " The command /why shows every step."
  }
}

/// Words of a person made fit to be shown: no control characters, nothing that turns text around.
enum PrintableText {
  /// The words without characters that a terminal or a reader would act on.
  static func cleaned(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        if scalar == "\n" || scalar == "\t" { kept.append(" ") }
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
