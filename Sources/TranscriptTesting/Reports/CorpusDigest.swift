import Conversation
import Diagnostics

/// A digest of every reply of a run, to compare two processes by.
public enum CorpusDigest {
  /// The FNV-1a hash of all replies and explanations in order, as 16 hexadecimal digits.
  public static func text(of results: [TranscriptResult]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    for outcome in results.flatMap(\.cases) {
      add(outcome.location.description)
      add(outcome.heard?.turn?.record.json ?? outcome.heard?.text ?? "")
      add(outcome.heard?.turn?.explanation?.plainText ?? "")
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
