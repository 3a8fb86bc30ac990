import Foundation
import PackagePlugin

/// Compiles the content files into one Swift source file at build time.
///
/// New and deleted files are noticed since symbolic links in the target's own folder lead to the
/// folders of content; SwiftPM plans anew only when a target's folder changes.
@main
struct CompileContent: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let folders = ["Intents", "Sources/Knowledge/Data"]
    let output = context.pluginWorkDirectoryURL.appending(path: "CompiledContent.swift")
    return [
      .buildCommand(
        displayName: "Compile content",
        executable: try context.tool(named: "content-compiler").url,
        // The tool runs in the folder of whichever package is built, which need not be this one.
        arguments: [root.path(percentEncoded: false)] + folders
          + [output.path(percentEncoded: false)],
        inputFiles: folders.flatMap { contentFiles(below: root.appending(path: $0)) },
        outputFiles: [output]
      )
    ]
  }

  private func contentFiles(below folder: URL) -> [URL] {
    let paths = FileManager.default.subpaths(atPath: folder.path(percentEncoded: false)) ?? []
    return paths.filter { $0.hasSuffix(".yaml") }.sorted().map { folder.appending(path: $0) }
  }
}
