import Conversation
import FoundationEssentials
import Glibc
import SessionHistory

/// A folder of its own for one test, removed with it.
final class Scratch {
  let path: String
  var database: String { path + "/state/ketum/sessions.db" }

  init() throws {
    let name = "ketum-history-" + UUID().uuidString
    path = FileManager.default.temporaryDirectory.path + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    // The folder is temporary; what can't be removed is left to the system.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The bytes of all files that history keeps, as somebody sees who reads the disk.
  func rawText() throws -> String {
    let folder = path + "/state/ketum"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .compactMap { FileManager.default.contents(atPath: folder + "/" + $0) }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
      .joined()
  }

  func mode(_ path: String) -> mode_t {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }
}

/// Sessions, turns and replies to store.
enum Sample {
  static let owner = SessionOwner(userID: 1000)
  static let other = SessionOwner(userID: 1000, name: "clinic-7")

  static func session(
    _ id: String = "s_one",
    owner: SessionOwner = owner,
    at time: String = "2026-01-15T10:00:00Z",
    keepUntil: String? = "2026-02-14T10:00:00Z",
    title: String? = "sleep_aid"
  ) -> StoredSession {
    StoredSession(
      id: id,
      owner: owner,
      origin: .repl,
      title: title,
      startedAt: time,
      lastAt: time,
      keepUntil: keepUntil,
      state: Session(id: id),
      contentDigest: "sha256:feed"
    )
  }

  static func entry(
    _ number: Int,
    _ question: String,
    in session: StoredSession = session(),
    route: String = "answer",
    text: String = "Nobody knows for sure.",
    at time: String = "2026-01-15T10:00:00Z"
  ) throws -> HistoryEntry {
    var session = session
    session.lastAt = time
    return HistoryEntry(
      turn: StoredTurn(
        session: session.id,
        number: number,
        at: time,
        route: route,
        question: question,
        reply: try reply(text, route: route, naming: question),
        explanation: try explanation(question, route: route)
      ),
      session: session
    )
  }

  static func reply(_ text: String, route: String, naming words: String) throws -> ReplyRecord {
    let entity = """
      {"end":\(words.utf8.count),"start":0,"text":\(quoted(words)),"type":"substance","value":"x"}
      """
    let json = """
      {"answer":"a_2b91d0","caveats":[],"citations":[],"claims":[],
       "content":{"date":"2026-01-01","digest":"sha256:feed"},"entities":[\(entity)],
       "level":"note","profile":{"risks":[]},
       "reading":{"carried":{},"confidence":0.94,"ranked":[],"repaired":[]},
       "route":"\(route)","sections":[{"kind":"answer","text":\(quoted(text))}],
       "suggestions":[],"text":\(quoted(text)),"topics":["sleep_aid"],"turn":1}
      """
    return try JSONDecoder().decode(ReplyRecord.self, from: Data(json.utf8))
  }

  static func explanation(_ words: String, route: String) throws -> Explanation {
    let json = """
      {"turn":1,"answer":"a_2b91d0","route":"\(route)","topics":["sleep_aid"],
       "normalized":\(quoted(words)),"clauses":[],"entities":[],"repaired":[],"carried":{},
       "rules":[],"templates":[],"caveats":[]}
      """
    return try JSONDecoder().decode(Explanation.self, from: Data(json.utf8))
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONText()
    json.value(text)
    return json.string
  }
}
