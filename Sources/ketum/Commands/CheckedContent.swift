import ArgumentParser
import Content
import Foundation

/// The content that authors' commands work on.
enum CheckedContent {
  /// Loads the folders in a folder, or in the current one.
  static func load(in folder: String?) throws -> ContentLoad {
    guard let place = ContentPlace(in: folder ?? ".") else {
      let named = folder ?? "this folder"
      FileHandle.standardError.write(
        Data(
          ("ketum: no Intents and Knowledge in \(named). "
            + "Name a folder that has them with --content.\n").utf8
        )
      )
      throw ExitCode(66)
    }
    return ContentLoader.load(intents: place.intents, knowledge: place.knowledge)
  }
}
