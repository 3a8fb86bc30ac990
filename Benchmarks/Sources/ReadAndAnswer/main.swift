import BuiltInContent
import Conversation
import Foundation
import IntentParser
import Knowledge

/// Reads questions, one a line, from the files given, or from the suggestions of all topics.
func questions(from paths: [String], content: ContentSet) throws -> [String] {
  guard !paths.isEmpty else { return content.topics.flatMap(\.suggestions) }
  return try paths.flatMap { path in
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      String(line.split(separator: "\t").last ?? line)
    }
  }
}

/// The memory held by this process in kilobytes, as the kernel counts it.
func residentKilobytes() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
  return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
}

func row(_ name: String, _ timing: Timing, bar: String, peer: String) {
  let figures = "\(timing.microseconds(at: 0.5)) / \(timing.microseconds(at: 0.99))"
  let padded = name.padding(toLength: 34, withPad: " ", startingAt: 0)
  print(padded, figures.padding(toLength: 18, withPad: " ", startingAt: 0), "bar \(bar), peer \(peer)")
}

let clock = ContinuousClock()
var loaded: ContentSet?
let loading = try clock.measure { loaded = try BuiltInContent.load() }
guard let content = loaded, let day = Day(year: 2026, month: 11, day: 24) else { exit(1) }
let assistant = Assistant(content: content)
let texts = try questions(from: Array(CommandLine.arguments.dropFirst()), content: content)
let messages = texts.compactMap { try? Message($0) }
let context = TurnContext(day: day)

print("content loaded in \(loading); \(messages.count) questions; microseconds, median / p99")
row(
  "read a question",
  Timing(messages, rounds: 20) { _ = content.model.parse($0.normalized) },
  bar: "20 / 50",
  peer: "60 / 141"
)
row(
  "read and answer, in process",
  Timing(texts, rounds: 10) { text in
    guard let message = try? Message(text) else { return }
    _ = assistant.respond(to: message, in: Session(id: nil), at: context)
  },
  bar: "50 / 150",
  peer: "–"
)
row(
  "the same, as a line of JSON",
  Timing(texts, rounds: 10) { text in
    guard let message = try? Message(text) else { return }
    _ = assistant.respond(to: message, in: Session(id: nil), at: context).record.json.utf8.count
  },
  bar: "–",
  peer: "–"
)
let misspelt = texts.map { text in
  String(text.enumerated().filter { $0.offset % 9 != 5 }.map(\.element))
}
row(
  "read a misspelt question",
  Timing(misspelt.map { NormalizedText($0) }, rounds: 5) { _ = content.model.parse($0) },
  bar: "300",
  peer: "–"
)
let before = residentKilobytes()
var session = Session(id: "s_benchmark")
for index in 0..<100_000 where !messages.isEmpty {
  session = assistant.respond(to: messages[index % messages.count], in: session, at: context).session
}
print("memory \(before) kB before 100,000 questions, \(residentKilobytes()) kB after; bar 60 MB, flat")
