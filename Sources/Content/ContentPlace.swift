import Foundation

/// The two folders of content below a folder.
public struct ContentPlace: Sendable, Equatable {
  /// The folder with the topics.
  public let intents: String
  /// The folder with the records.
  public let knowledge: String

  /// Finds `Intents` beside `Knowledge`, or beside `Sources/Knowledge/Data` as in this project;
  /// `nil` when they are not there.
  ///
  /// The current folder, `.`, is left out of the paths, so that findings name files as an author
  /// would.
  public init?(in folder: String) {
    let start = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    let known = ["Sources/Knowledge/Data", "Knowledge"].map { start + $0 }
    guard Self.isFolder(start + "Intents"), let knowledge = known.first(where: Self.isFolder) else {
      return nil
    }
    intents = start + "Intents"
    self.knowledge = knowledge
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil
  }
}
