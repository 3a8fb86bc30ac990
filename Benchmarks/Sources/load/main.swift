import Foundation

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
  print(Options.usage)
  exit(64)
}

func timed(_ body: () throws -> Void) rethrows -> Double {
  let start = nanoseconds()
  try body()
  return Double(nanoseconds() - start) / 1e9
}

do {
  var run = try Run(options)
  // What a program does first is not what it does all day.
  try run.ask(clients: 1) { $0 >= 2000 }
  run.forget()
  switch options.mode {
  case .latency:
    let seconds = try timed { try run.ask(clients: 1) { $0 >= options.count } }
    run.report("one client", seconds: seconds)
  case .throughput:
    let end = nanoseconds() + UInt64(options.seconds) * 1_000_000_000
    let seconds = try timed {
      try run.ask(clients: options.clients) { _ in nanoseconds() >= end }
    }
    run.report("\(options.clients) clients, depth \(options.depth)", seconds: seconds)
  case .soak:
    for part in 1...10 {
      run.forget()
      let seconds = try timed {
        try run.ask(clients: options.clients) { $0 >= options.count / 10 }
      }
      run.report("part \(part) of 10", seconds: seconds)
    }
  case .idle:
    var idle: [Connection] = []
    for _ in 0..<options.clients { idle.append(try Connection(path: options.socket)) }
    let seconds = try timed { try run.ask(clients: 1) { $0 >= options.count } }
    run.report("one client beside \(idle.count) idle ones", seconds: seconds)
  }
} catch {
  print("failed: \(error)")
  exit(1)
}
