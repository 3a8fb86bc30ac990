public import Conversation
public import FlatStorage

/// The content that was compiled into the program.
public enum BuiltInContent {
  /// The content, read from the program's own bytes; throws when they make no sense.
  public static func load() throws(FlatError) -> ContentSet {
    var reader = FlatReader(try Base64.bytes(of: compiledContent))
    return try reader.read()
  }
}
