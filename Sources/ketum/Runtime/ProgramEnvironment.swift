import Conversation
import FoundationEssentials
import Glibc

/// What the program finds around it.
enum ProgramEnvironment {
  /// The variables.
  static var variables: [String: String] { ProcessInfo.processInfo.environment }

  /// The person who runs it.
  static var owner: SessionOwner { SessionOwner(userID: getuid()) }

  /// The places where things are kept.
  static var paths: StandardPaths { StandardPaths(environment: variables) }
}
