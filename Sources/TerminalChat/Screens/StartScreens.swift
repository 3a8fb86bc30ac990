/// What a chat on a terminal begins with.
public enum StartScreens {
  /// The three lines of every start; `isQuiet` leaves the middle one.
  public static func banner(version: String, contentDate: String, isQuiet: Bool) -> String {
    let limits =
      "General information from named sources, not a diagnosis. "
      + "Emergency: 911 or your local number."
    if isQuiet { return limits }
    return """
      ketum \(version), content of \(contentDate)
      \(limits)
      /help lists the commands, Ctrl-D leaves.
      """
  }

  /// The screen of the very first start: what this is, what is kept, and how to stop that.
  public static func first(history: String, lines: String) -> String {
    """
    Welcome to ketum. It answers questions on kratom, sore muscles and sleep from named, dated \
    sources.

    It is no doctor and no emergency service. In danger call 911 (US, Canada), 112 (Europe) or \
    your local number.

    What is kept on this computer, readable by you alone:
    - your questions and the answers, for 30 days, in \(history)
    - the lines you type, at most 1,000, in \(lines)
    The words of a crisis are never kept. Nothing leaves this computer.

    To keep nothing, start it as ketum --private or type /private.
    To remove what was kept, type /forget all. To leave, press Ctrl-D.
    """
  }
}
