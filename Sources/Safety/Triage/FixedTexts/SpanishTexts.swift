/// The fixed texts in Spanish; the English ones follow them.
struct SpanishTexts {
  var numbers: HelpNumbers?
  /// Whether the region is known, even if no number of it was seen.
  var isRegionKnown: Bool

  func lines(for danger: Danger) -> [String] {
    switch danger.kind {
    case .emergency(let kind): [action(for: kind)] + steps(for: kind)
    case .crisis(.oneself): crisis(isTaken: danger.needsEmergencyAction)
    case .crisis(.other): otherCrisis(isTaken: danger.needsEmergencyAction)
    }
  }

  // MARK: - Actions

  private var emergencyNumbers: String {
    if let number = numbers?.emergency { return "al \(number)" }
    if isRegionKnown { return "al número de emergencias local" }
    return
      "al 911 en EE. UU. y Canadá, al 112 en Europa, al 000 en Australia o al número de emergencias local"
  }

  private var emergency: String {
    numbers?.emergency.map { "al \($0)" } ?? "al número de emergencias"
  }

  private var crisisLine: String {
    if let line = numbers?.crisis { return "Llame o escriba al \(line) ahora." }
    if isRegionKnown { return "Llame ahora a una línea de crisis o \(emergencyNumbers)." }
    return
      "Llame o escriba al 988 en EE. UU. y Canadá, o llame a su línea de crisis o de emergencias local, ahora."
  }

  private var poisonLine: String {
    if let line = numbers?.poison { return "Llame ahora al centro de toxicología: \(line)." }
    if isRegionKnown { return "Llame ahora al centro de toxicología o \(emergencyNumbers)." }
    return "Llame ahora al centro de toxicología local; en EE. UU., al 1-800-222-1222."
  }

  private var animalLine: String {
    if let line = numbers?.animalPoison { return "Llame ahora a un veterinario o al \(line)." }
    if isRegionKnown { return "Llame ahora a un veterinario." }
    return "Llame ahora a un veterinario; en EE. UU. también al 1-888-426-4435."
  }

  private func action(for kind: EmergencyKind) -> String {
    switch kind {
    case .poisonChild, .largeAmount: poisonLine
    case .animal: animalLine
    case .urine, .jaundice: "Vaya a urgencias ahora."
    default: "Llame \(emergencyNumbers) ahora."
    }
  }

  // MARK: - What to do until help comes

  private func steps(for kind: EmergencyKind) -> [String] {
    switch kind {
    case .overdose, .sedativeMix:
      [
        "Dé naloxona (Narcan) si la hay, aunque tenga dudas.",
        "Si no respira, empiece la reanimación. Si respira, póngalo de lado.",
        "No deje sola a la persona y no provoque el vómito.",
      ]
    case .poisonChild:
      [
        "Si no despierta, convulsiona o respira mal, llame \(emergency).",
        "No provoque el vómito.",
        "Guarde el envase para mostrarlo.",
      ]
    case .animal:
      [
        "No provoque el vómito si el veterinario no lo dice.",
        "Guarde el envase para mostrarlo.",
      ]
    case .urine, .jaundice:
      [
        "No tome más kratom.",
        "Diga todo lo que tomó y lleve el envase.",
      ]
    case .seizure:
      [
        "Aparte lo duro y proteja la cabeza.",
        "No meta nada en la boca.",
        "Cuando pare, póngalo de lado y quédese.",
      ]
    case .chest:
      [
        "Siéntese o acuéstese. No conduzca.",
        "Si no respira, empiece la reanimación.",
      ]
    case .general, .serotonin, .newborn, .largeAmount:
      [
        "No se quede a solas. No conduzca.",
        "No tome nada más y no provoque el vómito.",
        "Diga todo lo que se tomó y guarde el envase.",
      ]
    }
  }

  // MARK: - Crisis

  private func crisis(isTaken: Bool) -> [String] {
    let first =
      isTaken ? "\(crisisLine) Si ha tomado algo, llame primero \(emergency)." : crisisLine
    return [
      first,
      "Qué bueno que lo dijo. No tiene que pasar por esto a solas.",
      "Busque a alguien de confianza y quédese con esa persona.",
      "Si puede llegar a hacerlo, llame \(emergency).",
    ]
  }

  private func otherCrisis(isTaken: Bool) -> [String] {
    let first =
      isTaken ? "\(crisisLine) Si ha tomado algo, llame primero \(emergency)." : crisisLine
    return [
      first,
      "Quédese con esa persona. Escuche y no discuta.",
      "Aparte lo que pueda hacerle daño, si es seguro.",
      "Si está por hacerlo, llame \(emergency).",
    ]
  }
}
