import Glibc
import TerminalChat

/// What is done before anything else, so that words reach no other person and no core file.
enum Hardening {
  static func apply() {
    umask(0o077)
    // Without it a crash could leave an image; answers go on all the same.
    _ = LineEditor.harden()
  }
}
