import Conversation
import SessionHistory

/// Finds a kept session by its handle or the first digits of it.
struct SessionLookup {
  let store: SQLiteHistory
  let owner: SessionOwner

  func find(_ name: String) throws -> StoredSession {
    do {
      if let session = try store.session(name, owner: owner) { return session }
      let all = try store.sessions(owner: owner, after: nil, limit: .max)
      let found = all.filter { $0.id.hasPrefix(name) || $0.id.hasPrefix("s_" + name) }
      guard let session = found.first else { throw Failure(.unknownSession(name)) }
      guard found.count == 1 else {
        throw Failure(.usage, "\(found.count) sessions begin with \(name): give more of the id.")
      }
      return session
    } catch let error as HistoryError { throw Failure(error) }
  }
}
