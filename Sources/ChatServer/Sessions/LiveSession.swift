import ChatProtocol
import Conversation

/// A session in memory.
struct LiveSession {
  /// A question with all that its answer depends on, so that it can be answered again.
  struct Asked {
    let number: Int
    let answer: String
    let at: Int
    let route: String
    /// The words; `nil` when they may not be kept.
    var text: String?
    let before: Session
    let context: TurnContext
    let contentDigest: String
  }

  /// How many questions are kept for `explain` and `session.history`, on disk or not.
  static let askedLimit = 8

  let owner: SessionOwner
  let origin: SessionOrigin
  let keep: Keep
  let startedAt: Int
  var state: Session
  var lastAt: Int
  var title: String?
  var asked: [Asked] = []
  /// Turns that are on their way to the disk.
  var pendingTurns = 0

  init(
    state: Session,
    owner: SessionOwner,
    origin: SessionOrigin,
    keep: Keep,
    startedAt: Int,
    lastAt: Int
  ) {
    self.state = state
    self.owner = owner
    self.origin = origin
    self.keep = keep
    self.startedAt = startedAt
    self.lastAt = lastAt
  }

  /// Remembers a question; after a crisis no words are left of it and of the two before it.
  mutating func remember(_ question: Asked, isCrisis: Bool) {
    guard keep != .none else { return }
    asked.append(question)
    if asked.count > Self.askedLimit { asked.removeFirst() }
    guard isCrisis else { return }
    title = nil
    for offset in asked.indices.suffix(3) { asked[offset].text = nil }
  }

  /// The session in the form in which it is stored.
  func stored(keptDays: Int, contentDigest: String) -> StoredSession {
    StoredSession(
      id: state.id ?? "",
      owner: owner,
      origin: origin,
      title: title,
      startedAt: WallClock.text(startedAt),
      lastAt: WallClock.text(lastAt),
      keepUntil: WallClock.text(lastAt + keptDays * 86_400),
      state: state,
      contentDigest: contentDigest
    )
  }
}

/// A new handle: `s_` and 128 random bits, chosen so that it belongs to the given shard.
func newSessionHandle(for shard: Int, of count: Int) -> String {
  var generator = SystemRandomNumberGenerator()
  while true {
    let bits = UInt128.random(in: .min ... .max, using: &generator)
    let digits = String(bits, radix: 16)
    let handle = "s_" + String(repeating: "0", count: 32 - digits.count) + digits
    if shardIndex(of: handle, count: count) == shard { return handle }
  }
}

/// The shard that a session belongs to.
func shardIndex(of handle: String, count: Int) -> Int {
  var hash: UInt32 = 2_166_136_261
  for byte in handle.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
  return Int(hash) % count
}
