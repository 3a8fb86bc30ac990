/// The fixed texts in English.
struct EnglishTexts {
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
    if let number = numbers?.emergency { return number }
    if isRegionKnown { return "your local emergency number" }
    return
      "911 in the US and Canada, 112 in Europe, 000 in Australia, or your local emergency number"
  }

  private var emergency: String { numbers?.emergency ?? "the emergency number" }

  private var crisisLine: String {
    if let line = numbers?.crisis { return "Call or text \(line) now." }
    if isRegionKnown { return "Call a crisis line or \(emergencyNumbers) now." }
    return
      "Call or text 988 in the US and Canada, or call your local crisis line or emergency number, now."
  }

  private var poisonLine: String {
    if let line = numbers?.poison { return "Call the poison line now: \(line)." }
    if isRegionKnown { return "Call your local poison centre or \(emergencyNumbers) now." }
    return "Call your local poison centre now; in the US, Poison Help at 1-800-222-1222."
  }

  private var animalLine: String {
    if let line = numbers?.animalPoison {
      return "Call a vet or animal poison control, \(line), now."
    }
    if isRegionKnown { return "Call a vet or the nearest animal hospital now." }
    return "Call a vet now; in the US also animal poison control, 1-888-426-4435."
  }

  private func action(for kind: EmergencyKind) -> String {
    switch kind {
    case .poisonChild, .largeAmount: poisonLine
    case .animal: animalLine
    case .urine, .jaundice: "Go to an emergency department now."
    default: "Call \(emergencyNumbers) now."
    }
  }

  // MARK: - What to do until help comes

  private func steps(for kind: EmergencyKind) -> [String] {
    switch kind {
    case .general:
      [
        "Do not stay alone; unlock the door. Do not drive.",
        "Take nothing more, and do not try to vomit.",
        "Keep the packet, and say honestly what was taken.",
      ]
    case .overdose:
      [
        "Give naloxone (Narcan) if there is any, even if you are not sure.",
        "Not breathing: start CPR. Breathing: lay the person on their side.",
        "Stay with the person, and do not make them vomit.",
        "If it is you: unlock the door and get someone to you.",
      ]
    case .poisonChild:
      [
        "If the child is hard to wake, has a seizure or breathes badly, call \(emergency).",
        "Do not make the child vomit.",
        "Take away what is left, and keep the packet to show.",
        "Stay with the child and watch the breathing.",
      ]
    case .animal:
      [
        "Do not make the animal vomit unless the vet says so.",
        "Take away what is left, and keep the packet to show.",
        "If it is limp, has a seizure or breathes badly, go to an animal hospital at once.",
      ]
    case .urine:
      [
        "Dark urine may mean that muscle or liver is being harmed.",
        "Stop exercising, and take no more kratom.",
        "Tell them about the exercise and all that was taken.",
        "Faint, confused or chest pain: call \(emergency).",
      ]
    case .jaundice:
      [
        "Yellow eyes or skin may mean that the liver is being harmed.",
        "Take no more kratom, and bring the packet.",
        "Confused, very sleepy or vomiting blood: call \(emergency).",
      ]
    case .serotonin:
      [
        "Say which medicines were taken together with kratom.",
        "Take nothing more until a doctor has seen you.",
        "Keep cool and quiet, and do not stay alone.",
      ]
    case .seizure:
      [
        "Move hard things away, and cushion the head.",
        "Put nothing in the mouth, and do not hold the person down.",
        "When it stops, lay the person on their side.",
        "Stay with them, and look how long it lasts.",
      ]
    case .chest:
      [
        "Sit or lie down. Do not drive yourself.",
        "Unlock the door, and get someone to you.",
        "Take no more kratom.",
        "If the person collapses and does not breathe, start CPR.",
      ]
    case .newborn:
      [
        "Lay the baby on its back, keep it warm, and watch the breathing.",
        "Tell them that the baby had kratom before birth or with the milk.",
        "Give no medicine of your own.",
      ]
    case .sedativeMix:
      [
        "Give naloxone (Narcan) if there is any, even if you are not sure.",
        "Someone must stay and watch the breathing.",
        "Lie on the side. Take nothing more, and no alcohol.",
        "Say honestly all that was taken.",
      ]
    case .largeAmount:
      [
        "Very sleepy, breathing badly, chest pain or a seizure: call \(emergency).",
        "Take nothing more, and do not try to vomit.",
        "Do not stay alone. Have naloxone (Narcan) at hand if there is any.",
        "Keep the packet to show.",
      ]
    }
  }

  // MARK: - Crisis

  private func crisis(isTaken: Bool) -> [String] {
    let rest = [
      "It is good that you said it. You do not have to go through this alone.",
      "Be with someone you trust, and tell them what you told me.",
      "Put distance between you and anything you could hurt yourself with.",
    ]
    guard isTaken else {
      return [crisisLine, "If you might act on it, or have taken something: call \(emergency)."]
        + rest
    }
    return [
      "\(crisisLine) If you have taken something, call \(emergency) first, at once."
    ] + rest + ["Unlock the door. Take nothing more, and do not try to vomit."]
  }

  private func otherCrisis(isTaken: Bool) -> [String] {
    let first =
      isTaken
      ? "\(crisisLine) If they have taken something, call \(emergency) first, at once."
      : crisisLine
    return [
      first,
      "Stay with them, or have someone stay. Listen, and do not argue.",
      "Ask plainly if they are thinking of suicide. Asking does not plant the idea.",
      "Take away what they could hurt themselves with, if that is safe.",
      "If they are about to act, call \(emergency). The crisis line is there for you too.",
    ]
  }
}
