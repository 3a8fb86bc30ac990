import IntentParser
import Knowledge
import Safety

/// Reads what a message tells about people: conditions, medicines, age, plans.
struct RiskReader {
  let knowledge: KnowledgeBase

  /// Topics that name other substances without anybody taking them.
  private static let comparing: Set<String> = [
    "comparison_other", "out_of_scope", "sleep_alternatives", "doms_alternatives", "drug_test",
    "energy_focus", "smalltalk", "meta_bot", "adversarial", "seven_oh_products", "pain_evidence",
    "product_quality", "fda_status", "legality_place",
  ]

  /// Topics in which the word for a class means something that is taken, and not what kratom is.
  private static let taking: Set<String> = [
    "interaction_drug", "interaction_supplement", "alcohol_mix", "surgery_anesthesia",
    "opioid_withdrawal_use", "condition_safety", "sleep_aid", "taper_quit", "dose_general",
    "dose_first_time", "dose_soreness", "dose_sleep", "dose_max", "dose_extract", "redose_timing",
    "pregnancy", "breastfeeding", "anxiety_depression", "driving_work",
  ]

  /// The risks that a named thing stands for.
  ///
  /// - Parameters:
  ///   - entity: what is named.
  ///   - topic: the topic in which it is named; in some a name is compared and not taken.
  ///   - isSpokenOf: whether the message speaks of the person who types.
  /// - Returns: nothing when it stands for no risk.
  func risks(
    of entity: Entity,
    topic: String,
    isSpokenOf: Bool
  ) -> [RiskProfile.Entry] {
    switch entity.type {
    case .condition:
      return entry(knowledge.term(.condition, entity.value)?.risk, detail: entity.value)
    case .population: return entry(knowledge.term(.population, entity.value)?.risk)
    case .age: return entry(Self.risk(ofAge: entity.quantity))
    case .substance where isSpokenOf || !Self.comparing.contains(topic):
      guard let substance = knowledge.substance(entity.value) else { return [] }
      let classes = substance.classes.compactMap(knowledge.substanceClass)
      if classes.isEmpty { return [RiskProfile.Entry(.interaction, detail: substance.id)] }
      return classes.flatMap(risks(of:))
    case .substanceClass where isSpokenOf || Self.taking.contains(topic):
      return knowledge.substanceClass(entity.value).map(risks(of:)) ?? []
    default: return []
    }
  }

  private func risks(of group: SubstanceClass) -> [RiskProfile.Entry] {
    guard group.severity > .unknown || group.isPrescribed else { return [] }
    let own = group.risk.map { [RiskProfile.Entry($0)] } ?? []
    return own.filter { $0.risk != .interaction }
      + [RiskProfile.Entry(.interaction, detail: group.id)]
  }

  private func entry(_ risk: Risk?, detail: String? = nil) -> [RiskProfile.Entry] {
    guard let risk else { return [] }
    return [RiskProfile.Entry(risk, detail: risk == .condition ? detail : nil)]
  }

  private static func risk(ofAge quantity: Quantity?) -> Risk? {
    guard let quantity, quantity.unit == .year else { return nil }
    let years = quantity.thousandths / 1000
    if years < 21 { return .minor }
    return years >= 65 ? .older : nil
  }
}
