import Conversation
import SessionHistory
import TerminalChat

/// The history of the person who runs the program; its errors end a command.
struct KeptHistory {
  private let store: SQLiteHistory
  private let owner = ProgramEnvironment.owner

  /// Opens it.
  init() throws { store = try HistoryAccess.required(ProgramEnvironment.paths) }

  func sessions(limit: Int) throws -> [StoredSession] {
    do { return try store.sessions(owner: owner, after: nil, limit: limit) } catch {
      throw Failure(error)
    }
  }

  func turns(of session: String) throws -> [StoredTurn] {
    do { return try store.turns(of: session, owner: owner, after: 0, limit: .max) } catch {
      throw Failure(error)
    }
  }

  func search(_ words: String, limit: Int) throws -> [StoredTurn] {
    do { return try store.search(words, owner: owner, limit: limit) } catch {
      throw Failure(error)
    }
  }

  func forget(_ selection: ForgetSelection) throws -> ForgetReport {
    do { return try store.forget(selection, owner: owner) } catch { throw Failure(error) }
  }

  func find(_ name: String) throws -> StoredSession {
    try SessionLookup(store: store, owner: owner).find(name)
  }
}
