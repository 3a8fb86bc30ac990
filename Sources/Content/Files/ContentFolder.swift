import Diagnostics
import Foundation

/// The YAML files of a folder, in order of path.
struct ContentFolder {
  /// One file as it was read.
  struct File {
    /// The path below the folder, such as `sleep/sleep_aid.yaml`.
    let path: String
    /// The file as its author names it.
    let name: String
    /// Its bytes.
    let bytes: [UInt8]
  }

  /// The folder as its author names it.
  let name: String
  /// The files, in order of path.
  private(set) var files: [File] = []
  /// What could not be read.
  private(set) var findings: [Finding] = []

  /// Reads all YAML files below a folder.
  init(at path: String) {
    name = path
    let manager = FileManager.default
    guard let paths = try? manager.subpathsOfDirectory(atPath: path) else {
      // The reason is one of two, and the mend is the same for both.
      report(path, "the folder can't be read", mend: "Check that it exists and may be opened")
      return
    }
    for relative in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let full = path + "/" + relative
      guard !relative.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
      if relative.hasSuffix(".yml") {
        report(full, "files of content end in .yaml", mend: "Rename the file")
      }
      guard relative.hasSuffix(".yaml") else { continue }
      guard let bytes = manager.contents(atPath: full) else {
        report(full, "the file can't be read", mend: "Check that it may be opened")
        continue
      }
      files.append(File(path: relative, name: full, bytes: Array(bytes)))
    }
    if files.isEmpty, findings.isEmpty {
      report(path, "the folder holds no YAML file", mend: "Name the folder that holds the content")
    }
  }

  /// Adds the paths below a label and the bytes to a digest, each after its length.
  func add(to digest: inout SHA256, as label: String) {
    for file in files {
      let path = Array((label + "/" + file.path).utf8)
      digest.update(with: Array("\(path.count) \(file.bytes.count)\n".utf8) + path + file.bytes)
    }
  }

  /// The text of a file, or `nil` with a finding when it is not UTF-8.
  mutating func text(of file: File) -> String? {
    if let text = String(validating: file.bytes, as: UTF8.self) {
      return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
    report(file.name, "the file is not UTF-8 text", mend: "Save it as UTF-8")
    return nil
  }

  private mutating func report(_ file: String, _ problem: String, mend: String) {
    let place = SourceLocation(file: file)
    findings.append(Finding(rule: "unreadable-file", at: place, problem, mend: mend))
  }
}
