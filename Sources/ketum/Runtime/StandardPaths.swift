/// The places of the XDG base directory specification, with `ketum` in each.
struct StandardPaths: Sendable, Equatable {
  /// The variables of the environment.
  let environment: [String: String]

  /// Settings.
  var configuration: String { folder("XDG_CONFIG_HOME", ".config") }
  /// History and state.
  var state: String { folder("XDG_STATE_HOME", ".local/state") }
  /// Content of the person's own.
  var data: String { folder("XDG_DATA_HOME", ".local/share") }
  /// The folder of the socket; in the state directory when there is none for this login.
  var runtime: String {
    absolute("XDG_RUNTIME_DIR").map { $0 + "/ketum" } ?? state
  }

  /// Sessions and turns.
  var sessions: String { state + "/sessions.db" }
  /// The lines that were typed.
  var lines: String { state + "/history" }
  /// The socket of the server.
  var socket: String { runtime + "/ketum.sock" }

  /// The names and places, in order.
  var all: [(name: String, path: String)] {
    [
      ("config", configuration), ("data", data), ("history", lines), ("sessions", sessions),
      ("socket", socket), ("state", state),
    ]
  }

  private func folder(_ variable: String, _ fallback: String) -> String {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/nonexistent"
    return (absolute(variable) ?? home + "/" + fallback) + "/ketum"
  }

  /// The value of a variable; one that is no absolute path counts as not set.
  private func absolute(_ variable: String) -> String? {
    environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
