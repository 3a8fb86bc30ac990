/// The rules of triage, compiled.
enum TriageBook {
  static let rules: [TriageRule] =
    VitalSignRules.all + SeizureRules.all + HeartRules.all + IntakeRules.all + SwallowedRules.all
    + OrganRules.all + SyndromeRules.all + GeneralRules.all + CrisisRules.all
    + ObliqueCrisisRules.all + TalkRules.all
    + TimeRules.all + IdiomRules.all + SpanishRules.all

  /// The sense of each rule, by its index.
  static let senses = rules.map(\.sense)

  /// Whether a rule, by its index, can be a danger or part of one.
  static let mayDecide = rules.map(\.sense.mayDecide)

  static let reflexives = Set(wordbook.numbers(of: WordSets.all.first { $0.name == "REFL" }?.words))

  static let myself = wordbook.numbers(of: "myself").first

  static let wordbook = Wordbook(
    Wordbook.Plan(
      sets: WordSets.all,
      rules: rules.map(\.lines),
      keys: SpellingKeys.keys,
      kept: SpellingKeys.kept,
      aliases: SpellingKeys.aliases,
      common: SpellingKeys.common,
      marks: [
        (
          .negation,
          """
          not no never without dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt aint cant \
          cannot couldnt wont wouldnt nor neither shouldnt nobody none
          """
        ),
        (.oneself, "I we us our yo quiero voy tengo estoy"),
        (.another, "HE PERSON hermano hermana hijo hija amigo amiga novio novia esposo esposa"),
        (.animal, "ANIMAL perro perra gato gata"),
        (.subject, "i im ive id ill imma he hes she shes they theyre me we my his her"),
        (
          .realised,
          """
          isnt wont hasnt hes shes theyre took ate swallowed drank overdosed oded unresponsive eaten \
          chewed arent is has cant are unconscious
          """
        ),
        (.undoing, "stop help quit lie"),
        (
          .auxiliary,
          "is are was were does do did has have can could will would should es son puede"
        ),
        (.anyone, "someone somebody anyone people you u your a an person everyone"),
      ]
    )
  )
}
