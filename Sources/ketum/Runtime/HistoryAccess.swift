import Conversation
import FoundationEssentials
import SessionHistory
import TerminalChat

/// The history on disk, opened with what has to be said about it.
struct HistoryAccess {
  /// The store; `nil` when it can't be used.
  let store: SQLiteHistory?
  /// What the person should know.
  let notices: [String]
  /// Whether there was no history before.
  let isFirst: Bool

  /// Opens it, and removes what is kept no longer; trouble is told and doesn't stop a chat.
  static func open(_ paths: StandardPaths) -> HistoryAccess {
    let isFirst = !FileManager.default.fileExists(atPath: paths.sessions)
    do {
      let store = try SQLiteHistory(path: paths.sessions)
      _ = try store.expire(before: SystemClock.moment().now)
      return HistoryAccess(
        store: store,
        notices: store.notices.map(\.description),
        isFirst: isFirst
      )
    } catch {
      return HistoryAccess(store: nil, notices: [error.description], isFirst: false)
    }
  }

  /// Opens it for a command that can't do without.
  static func required(_ paths: StandardPaths) throws -> SQLiteHistory {
    do {
      let store = try SQLiteHistory(path: paths.sessions)
      for notice in store.notices { Output.errors.line("ketum: \(notice)") }
      return store
    } catch { throw Failure(error) }
  }
}
