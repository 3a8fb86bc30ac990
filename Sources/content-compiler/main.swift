import Content
import Diagnostics
import FlatStorage
import Foundation

// content-compiler ROOT INTENTS KNOWLEDGE OUTPUT: compiles the content files into one Swift file.
// INTENTS and KNOWLEDGE are relative to ROOT, and so are the places in findings.

let arguments = CommandLine.arguments
guard arguments.count == 5 else {
  Console.error("usage: content-compiler ROOT INTENTS KNOWLEDGE OUTPUT")
  exit(64)
}
guard FileManager.default.changeCurrentDirectoryPath(arguments[1]) else {
  Console.error("content-compiler: the folder \(arguments[1]) can't be entered")
  exit(66)
}
let load = ContentLoader.load(intents: arguments[2], knowledge: arguments[3])
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
  try Data(source.utf8).write(to: URL(fileURLWithPath: arguments[4]), options: .atomic)
} catch {
  Console.error("content-compiler: the output can't be written: \(error)")
  exit(1)
}
