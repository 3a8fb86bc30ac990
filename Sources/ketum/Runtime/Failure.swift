import Conversation

/// Why the program ends without having done what was asked, with its exit code.
struct Failure: Error, Equatable {
  /// Exit codes; those of sysexits where one fits.
  enum Code: Int32 {
    case failed = 1
    case notCovered = 3
    case needsClarification = 4
    case danger = 5
    case usage = 64
    case badData = 65
    case noInput = 66
    case unavailable = 69
    case cannotCreate = 73
    case busy = 75
    case protocolError = 76
    case noPermission = 77
    case badConfiguration = 78
  }

  /// The exit code.
  let code: Code
  /// What happened and what to do, in one line.
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  init(_ error: HistoryError) {
    let code: Code =
      switch error {
      case .unknownSession: .noInput
      case .busy: .busy
      case .newerSchema: .badConfiguration
      case .unavailable: .failed
      }
    self.init(code, error.description)
  }
}
