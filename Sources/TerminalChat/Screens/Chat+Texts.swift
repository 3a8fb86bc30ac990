import Conversation
import Safety

extension Chat {
  /// What the session knows about the person.
  var profileText: String {
    let names = session.profile.names
    var text =
      names.isEmpty
      ? "This session knows no risk of yours."
      : "This session takes into account: \(names.joined(separator: ", "))."
    if session.profile.closesFigures { text += " Amounts are closed in it." }
    if session.profile.isCareFirst { text += " Care comes first in it." }
    return text
  }

  /// Version, content, licence and limits.
  var aboutText: String {
    let content = setup.assistant.content
    let place =
      setup.historyPath.map { "Turns are kept for 30 days in \($0), which only you can read. " }
      ?? ""
    return """
      ketum \(setup.version)
      Content of \(content.date), \(content.digest)
      General information from named sources. It is not a diagnosis, no medical record, and no one \
      watches it: in an emergency call 911 or your local number.
      \(place)The program makes no network connection. What it can't reach: backups, what your \
      terminal still shows, and other programs.
      Sources: Apache-2.0. This binary, linked with GNU readline: GPL-3.0-or-later.
      """
  }
}
