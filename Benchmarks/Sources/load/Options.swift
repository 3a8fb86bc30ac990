/// What to measure, as told on the command line.
struct Options {
  /// What to measure.
  enum Mode: String, CaseIterable {
    /// One client, one question at a time.
    case latency
    /// Many clients for some seconds.
    case throughput
    /// Many questions, with the server's memory on the way.
    case soak
    /// Connections that do nothing, and one that asks.
    case idle
  }

  var mode = Mode.latency
  var socket = ""
  var questions = "."
  var clients = 16
  var depth = 1
  var seconds = 10
  var count = 20_000
  var sessions = 0
  var keep = "memory"
  var pid = 0

  static let usage = """
    usage: load MODE --socket PATH [--questions DIR] [--clients N] [--depth N] [--seconds N]
           [--count N] [--sessions N] [--keep memory|disk] [--pid N]
    MODE is latency, throughput, soak or idle. --questions names the project's folder: its Intents
    and test questions are asked. --sessions opens that many sessions and asks in them by turns.
    """

  init?(_ arguments: [String]) {
    guard let mode = arguments.first.flatMap(Mode.init(rawValue:)) else { return nil }
    self.mode = mode
    var rest = arguments.dropFirst()
    while let name = rest.popFirst(), let value = rest.popFirst() {
      switch (name, Int(value)) {
      case ("--socket", _): socket = value
      case ("--questions", _): questions = value
      case ("--keep", _): keep = value
      case ("--clients", let number?): clients = number
      case ("--depth", let number?): depth = number
      case ("--seconds", let number?): seconds = number
      case ("--count", let number?): count = number
      case ("--sessions", let number?): sessions = number
      case ("--pid", let number?): pid = number
      default: return nil
      }
    }
    guard !socket.isEmpty, clients > 0, depth > 0 else { return nil }
  }
}
