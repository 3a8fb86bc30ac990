import NIOCore

/// Keeps replies in the order of their requests while some of them are still being made.
struct ReplyQueue {
  /// The number of a request whose reply comes later.
  struct Ticket {
    fileprivate let number: Int
  }

  /// Bytes that may be sent.
  private(set) var ready: ByteBuffer
  private var waiting = CircularBuffer<[UInt8]?>()
  private var first = 0

  init(allocator: ByteBufferAllocator) { ready = allocator.buffer(capacity: 8192) }

  /// How many requests wait for their own reply or for one before it.
  var count: Int { waiting.count }

  /// Adds the reply to the next request.
  mutating func add(_ bytes: [UInt8]) {
    if waiting.isEmpty { ready.writeBytes(bytes) } else { waiting.append(bytes) }
  }

  /// Keeps the place of the next request's reply.
  mutating func reserve() -> Ticket {
    waiting.append(nil)
    return Ticket(number: first + waiting.count - 1)
  }

  /// Fills a place that was kept, and frees all that waited only for it.
  mutating func fill(_ ticket: Ticket, with bytes: [UInt8]) {
    let offset = ticket.number - first
    guard offset >= 0, offset < waiting.count else { return }
    waiting[waiting.index(waiting.startIndex, offsetBy: offset)] = bytes
    while let front = waiting.first, let bytes = front {
      ready.writeBytes(bytes)
      waiting.removeFirst()
      first += 1
    }
  }

  /// Takes out what may be sent.
  mutating func take(allocator: ByteBufferAllocator) -> ByteBuffer? {
    guard ready.readableBytes > 0 else { return nil }
    let taken = ready
    ready = allocator.buffer(capacity: 8192)
    return taken
  }
}
