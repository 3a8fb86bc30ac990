import Content
import Diagnostics
import FlatStorage
import Foundation

// content-compiler INTENTS KNOWLEDGE OUTPUT: compiles the content files into one Swift file.

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  Console.error("usage: content-compiler INTENTS KNOWLEDGE OUTPUT")
  exit(64)
}
let load = ContentLoader.load(intents: arguments[1], knowledge: arguments[2])
// Warnings are for `ketum check`: hundreds of lines in every build would hide what matters.
for finding in load.errors { Console.error(finding.description) }
guard let content = load.content else {
  Console.error("content-compiler: \(load.errors.count) errors in the content")
  exit(1)
}
var writer = FlatWriter()
writer.write(content)
do {
  let source = SwiftSource.holding(writer.bytes)
  try Data(source.utf8).write(to: URL(fileURLWithPath: arguments[3]), options: .atomic)
} catch {
  Console.error("content-compiler: the output can't be written: \(error)")
  exit(1)
}
