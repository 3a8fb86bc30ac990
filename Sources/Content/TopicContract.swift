/// The topics that an assistant must have; replies, transcripts and other programs use the names.
public struct TopicContract: Sendable {
  /// The names, in order.
  public let names: [String]
  /// Those that the engine decides by itself; their examples only help.
  public let control: Set<String>
  /// Those that stand for everything else; a question that reaches one is refused.
  public let rejected: Set<String>

  /// Creates a contract.
  public init(names: [String], control: Set<String>, rejected: Set<String>) {
    self.names = names.sorted()
    self.control = control
    self.rejected = rejected
  }

  /// The 65 topics of this project.
  public static let ketum = TopicContract(
    names: answered + ketumControl,
    control: Set(ketumControl),
    rejected: ["out_of_scope"]
  )

  private static let ketumControl = [
    "emergency_now", "crisis_self_harm", "out_of_scope", "adversarial", "smalltalk", "meta_bot",
    "clarify",
  ]

  private static let answered = [
    "what_is", "how_it_works", "strains_colors", "forms_products", "general_safety",
    "dose_general", "dose_first_time", "dose_soreness", "dose_sleep", "dose_max", "dose_extract",
    "redose_timing", "onset", "duration", "half_life_detection", "drug_test", "insomnia_cause",
    "sleep_aid", "soreness_effect", "pain_evidence", "doms_what", "doms_red_flags",
    "doms_alternatives", "sleep_alternatives", "side_effects", "side_effect_specific",
    "long_term", "tolerance", "dependence", "withdrawal_symptoms", "withdrawal_timeline",
    "taper_quit", "overdose_signs", "can_it_kill", "interaction_drug", "interaction_supplement",
    "alcohol_mix", "pregnancy", "breastfeeding", "minors_age", "condition_safety",
    "surgery_anesthesia", "driving_work", "athletes", "legality_place", "travel_customs",
    "fda_status", "product_quality", "seven_oh_products", "anxiety_depression", "energy_focus",
    "opioid_withdrawal_use", "preparation_taste", "storage_expiry", "comparison_other", "pets",
    "where_to_buy", "help_other",
  ]
}
