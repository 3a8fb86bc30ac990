import Conversation
import Safety

extension Chat {
  /// The fixed text of an emergency or a crisis, for the configured region.
  func help(isCrisis: Bool) -> String {
    let kind: Verdict.Kind = isCrisis ? .crisis(.oneself) : .emergency(.general)
    return SafetyPolicy.reply(
      to: Verdict(kind: kind, rule: "asked"),
      region: setup.context.region
    ).text
  }
}
