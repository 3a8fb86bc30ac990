import Knowledge

extension SafetyPolicy {
  /// The reply to danger: the fixed text, first and alone; the ordinary answer is withheld.
  ///
  /// It rests on nothing that is loaded, so that it works when content does not.
  public static func reply(to verdict: Verdict, region: String?) -> Reply {
    let text = FixedTexts.text(for: verdict, region: region)
    let isCrisis = verdict.route == .crisis
    return Reply(
      route: isCrisis ? .crisis : .emergency,
      topics: [isCrisis ? "crisis_self_harm" : "emergency_now"],
      sections: [Reply.Section(.help, id: text.id, level: .emergency, text: text.text)],
      caveats: [
        Reply.AppliedCaveat(
          id: text.id,
          level: .emergency,
          text: text.text,
          isShown: true,
          reason: "triage \(verdict.rule)"
        )
      ]
    )
  }
}
