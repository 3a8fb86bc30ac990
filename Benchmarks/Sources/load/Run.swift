import Foundation
import Glibc

/// One measurement.
struct Run {
  let options: Options
  let questions: Questions
  private var sessions: [[UInt8]] = []
  private var next = 0
  private var durations: [UInt32] = []
  private var bytes = 0
  private var errors = 0
  private var unkept = 0

  init(_ options: Options) throws {
    self.options = options
    questions = Questions(folder: options.questions)
    let opener = try Connection(path: options.socket)
    for _ in 0..<options.sessions {
      let reply = try opener.exchange(
        #"{"jsonrpc":"2.0","id":0,"method":"session.open","params":{"keep":"\#(options.keep)"}}"#
      )
      guard let range = reply.range(of: #""session":"s_"#) else {
        throw Connection.Failure(what: reply)
      }
      sessions.append(Array(reply[range.upperBound...].prefix(32).utf8))
    }
  }

  /// The next question as a line.
  private mutating func line() -> [UInt8] {
    var line = Array(#"{"jsonrpc":"2.0","id":"#.utf8)
    line += Array(String(next).utf8)
    line += Array(#","method":"ask","params":{"#.utf8)
    if !sessions.isEmpty {
      line += Array(#""session":"s_"#.utf8)
      line += sessions[next % sessions.count]
      line += Array(#"","#.utf8)
    }
    line += Array(#""text":""#.utf8)
    line += questions.escaped[next % questions.escaped.count]
    line += Array("\"}}\n".utf8)
    next += 1
    return line
  }

  private mutating func take(_ line: Slice<UnsafeRawBufferPointer>, _ connection: Connection) throws
  {
    let scan = unsafe ReplyScan(line)
    guard scan.isWhole else { throw Connection.Failure(what: "a reply is no JSON") }
    if scan.isError { errors += 1 }
    unsafe bytes += line.count
    let start = connection.sent.removeFirst()
    durations.append(UInt32(clamping: nanoseconds() - start))
  }

  /// Asks with some clients, each with as many questions on the way as the depth says.
  mutating func ask(clients: Int, until isDone: (Int) -> Bool) throws {
    var connections: [Connection] = []
    for _ in 0..<clients { connections.append(try Connection(path: options.socket)) }
    for connection in connections {
      for _ in 0..<options.depth {
        connection.sent.append(nanoseconds())
        try connection.send(line())
      }
    }
    var polls = connections.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    var isEnding = false
    var open = clients * options.depth
    while open > 0 {
      if clients > 1 { _ = unsafe poll(&polls, nfds_t(polls.count), 1000) }
      for (offset, connection) in connections.enumerated()
      where clients == 1 || polls[offset].revents != 0 {
        guard !connection.sent.isEmpty else { continue }
        var answered = 0
        unsafe try connection.receive { line in
          try unsafe take(line, connection)
          answered += 1
        }
        open -= answered
        isEnding = isEnding || isDone(durations.count)
        guard !isEnding else { continue }
        var more: [UInt8] = []
        for _ in 0..<answered {
          connection.sent.append(nanoseconds())
          more += line()
        }
        open += answered
        try connection.send(more)
      }
    }
  }

  mutating func forget() {
    durations = []
    bytes = 0
    errors = 0
  }

  func report(_ title: String, seconds: Double) {
    let sorted = durations.sorted()
    func at(_ share: Double) -> String {
      guard !sorted.isEmpty else { return "-" }
      let index = min(sorted.count - 1, Int(Double(sorted.count) * share))
      return String(format: "%.1f", Double(sorted[index]) / 1000)
    }
    let rate = Int(Double(sorted.count) / max(seconds, 1e-9))
    print(
      "\(title): \(sorted.count) answers, \(rate)/s, median \(at(0.5)) us, p90 \(at(0.9)) us,"
        + " p99 \(at(0.99)) us, max \(at(1)) us, \(bytes / max(1, sorted.count)) bytes each,"
        + " \(errors) errors, \(questions.escaped.count) distinct questions,"
        + " load \(Self.file("/proc/loadavg").split(separator: " ").first ?? "")\(memory)"
    )
  }

  /// The server's memory in MB, when its process is named.
  private var memory: String {
    guard options.pid > 0 else { return "" }
    let status = Self.file("/proc/\(options.pid)/status")
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
    let kilobytes = line.split(separator: " ").compactMap { Int($0) }.first ?? 0
    return ", server \(kilobytes / 1024) MB"
  }

  private static func file(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}
