public import Diagnostics
import FoundationEssentials

/// The transcripts in files and folders.
public struct TranscriptFiles: Sendable {
  /// The transcripts, in order of path.
  public var transcripts: [Transcript] = []
  /// What is wrong with any of them.
  public var findings: [Finding] = []

  /// Whether any file can't be run.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Reads files and folders; a path that is not there, or holds no transcript, is a finding.
  public static func read(_ paths: [String]) -> TranscriptFiles {
    var files = TranscriptFiles()
    for path in paths {
      let found = Self.files(at: path)
      if found.isEmpty {
        files.findings.append(
          Finding(
            rule: "no-transcript",
            at: SourceLocation(file: path),
            "there is no transcript here",
            mend: "transcripts are files whose names end in .chat"
          )
        )
      }
      for file in found where !files.transcripts.contains(where: { $0.file == file }) {
        files.read(file)
      }
    }
    return files
  }

  private mutating func read(_ file: String) {
    guard let data = FileManager.default.contents(atPath: file) else {
      findings.append(
        Finding(rule: "unreadable", at: SourceLocation(file: file), "the file can't be read")
      )
      return
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      findings.append(
        Finding(rule: "not-utf8", at: SourceLocation(file: file), "the file is not UTF-8")
      )
      return
    }
    let (transcript, found) = TranscriptParser.parse(text, file: file)
    transcripts.append(transcript)
    findings += found
  }

  /// The `.chat` files below a path, in order; the path itself when it is a file.
  private static func files(at path: String) -> [String] {
    let manager = FileManager.default
    // A path that can't be listed is a file or nothing; both are told apart below.
    guard let names = try? manager.contentsOfDirectory(atPath: path) else {
      return manager.fileExists(atPath: path) ? [path] : []
    }
    return names.sorted().flatMap { name -> [String] in
      let inner = path.hasSuffix("/") ? path + name : path + "/" + name
      if name.hasSuffix(".chat") { return [inner] }
      return name.hasPrefix(".") || name.contains(".") ? [] : files(at: inner)
    }
  }
}
